// The first run brought to each step as a person would, with a shop made in a folder that goes with the picture.
#include "tests/ui/shots/setup_screens.h"

#include "tests/support/fixed_clock.h"
#include "tests/support/seeded_random.h"
#include "ui/setup/new_shop_window.h"
#include "ui/setup/setup_page.h"
#include "ui/shell/new_passphrase_form.h"
#include "ui/shell/open_shop_window.h"
#include "ui/shell/recover_shop_form.h"
#include "ui/words/refusal_words.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace mizan::test {

namespace {

enum Step { Look, Company, Place, Owner, Machine, Recovery, Done };

class FirstRunShot final : public QWidget {
public:
    explicit FirstRunShot(int step)
    {
        m_window = new ui::NewShopWindow({m_clock, m_random, m_folder.filePath(u"shop"_s), u"DE"_s, {},
                                             store::VaultCost::lightForTests(), access::PinCost::lightForTests()},
            this);
        m_window->show();
        for (int at = Look; at < step; ++at) {
            fill(at);
            next();
        }
        fillSome(step);
    }
    ~FirstRunShot() override { delete m_window; } // Its shop goes before the folder does.
    void next()
    {
        QSignalSpy created(m_window, &ui::NewShopWindow::created);
        const bool makes = page() == pages()->widget(Machine);
        Q_EMIT page()->nextPressed();
        if (makes && !created.wait(30'000))
            qFatal("the picture's shop was not made");
    }

protected:
    void resizeEvent(QResizeEvent *) override { m_window->setGeometry(rect()); }

private:
    QStackedWidget *pages() const { return m_window->findChild<QStackedWidget *>(); }
    ui::SetupPage *page() const { return qobject_cast<ui::SetupPage *>(pages()->currentWidget()); }
    void fill(int step)
    {
        const auto fields = page()->findChildren<QLineEdit *>();
        if (step == Company)
            fields.front()->setText(u"Corner Shop"_s);
        else if (step == Place)
            setBoth(fields, u"correct horse battery staple"_s);
        else if (step == Owner) {
            setBoth(fields, u"7391"_s);
            fields.front()->setText(u"Lena"_s);
        } else if (step == Recovery) {
            for (const auto *label : page()->findChildren<QLabel *>()) {
                const QString text = QString(label->text()).remove(QChar(u'\u2066')).remove(QChar(u'\u2069'));
                if (text.count(u'-') == 4 && text.size() == 29)
                    fields.front()->setText(text.section(u'-', -1));
            }
        }
    }
    /// What the picture of a step shows filled in.
    void fillSome(int step)
    {
        if (step == Company || step == Owner)
            fill(step);
        if (step == Place) {
            QTest::keyClicks(page()->findChildren<QLineEdit *>()[1], u"Summer!2026"_s);
        }
    }
    static void setBoth(const QList<QLineEdit *> &fields, const QString &text)
    {
        for (QLineEdit *field : fields) {
            if (field->echoMode() == QLineEdit::Password)
                field->setText(text);
        }
    }

    FixedClock m_clock;
    SeededRandom m_random;
    QTemporaryDir m_folder;
    ui::NewShopWindow *m_window = nullptr;
};

Screen step(const QString &name, int at, const QString &state = u"normal"_s)
{
    return {name, state, [at, state](const QString &) -> std::unique_ptr<QWidget> {
                auto shot = std::make_unique<FirstRunShot>(at);
                if (state == u"error"_s)
                    shot->next();
                return shot;
            }};
}

Screen opening(const QString &state, const std::function<void(ui::OpenShopWindow &)> &arrange)
{
    return {u"open-shop"_s, state, [arrange](const QString &) -> std::unique_ptr<QWidget> {
                auto window = std::make_unique<ui::OpenShopWindow>(u"/home/lena/Mizan"_s);
                arrange(*window);
                return window;
            }};
}

} // namespace

std::vector<Screen> setupScreens()
{
    return {opening(u"passphrase"_s,
                [](ui::OpenShopWindow &window) {
                    window.askPassphrase(ui::sentenceFor({store::rules::PassphraseMustFit}));
                }),
        opening(u"code"_s,
            [](ui::OpenShopWindow &window) {
                for (auto *field : window.findChild<ui::RecoverShopForm *>()->findChildren<QLineEdit *>()) {
                    if (field->echoMode() == QLineEdit::Normal)
                        field->setText(u"7K3QX-29MBE-T5ZRD-01WAC-PH8VN"_s);
                }
                window.askRecoveryCode(ui::sentenceFor({store::rules::RecoveryCodeMustFit}));
            }),
        opening(u"newpassphrase"_s,
            [](ui::OpenShopWindow &window) {
                window.askNewPassphrase();
                QTest::keyClicks(
                    window.findChild<ui::NewPassphraseForm *>()->findChild<QLineEdit *>(), u"Summer!2026"_s);
            }),
        opening(u"refused"_s,
            [](ui::OpenShopWindow &window) {
                window.showRefusal(ui::sentenceFor({store::rules::ShopMustNotBeOpenElsewhere, {},
                    {{"program", u"mizan"_s}, {"process", u"4711"_s}, {"host", u"till-2"_s}}}));
            }),
        opening(u"working"_s, [](ui::OpenShopWindow &window) { window.showProgress(41'250, 100'000); }),
        step(u"wizard-1-welcome"_s, Look), step(u"wizard-2-company"_s, Company), step(u"wizard-3-place"_s, Place),
        step(u"wizard-3-place"_s, Place, u"error"_s), step(u"wizard-4-owner"_s, Owner),
        step(u"wizard-5-machine"_s, Machine), step(u"wizard-6-recovery"_s, Recovery),
        step(u"wizard-6-recovery"_s, Recovery, u"error"_s), step(u"wizard-7-done"_s, Done)};
}

} // namespace mizan::test
