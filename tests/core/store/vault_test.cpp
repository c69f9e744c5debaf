// The vault opens to whom it should, and is refused when anything about it was changed.
#include "core/store/key_store.h"
#include "core/store/passphrase_strength.h"
#include "core/store/recovery_code.h"
#include "core/store/vault.h"
#include "tests/support/seeded_random.h"

#include <QFileInfo>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace mizan;
using namespace mizan::store;
using mizan::test::SeededRandom;

namespace {

const QString Passphrase = u"correct horse"_s;

class MemoryKeyStore final : public KeyStore {
public:
    std::optional<QByteArray> read(const QString &name) override
    {
        const auto found = secrets.find(name);
        return found == secrets.end() ? std::nullopt : std::optional(found->second);
    }
    bool write(const QString &name, const QByteArray &secret) override
    {
        secrets[name] = secret;
        return takes;
    }
    std::map<QString, QByteArray> secrets;
    bool takes = true;
};

struct Fixture {
    Fixture()
        : created(Vault::create(path, Passphrase, random, VaultCost::lightForTests()))
    {
        REQUIRE(created);
    }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    void overwrite(const QByteArray &content) const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        REQUIRE(file.write(content) == content.size());
    }
    void put(qsizetype at, char byte) const
    {
        QFile file(path);
        REQUIRE((file.open(QIODevice::ReadWrite) && file.seek(at) && file.putChar(byte)));
    }
    [[nodiscard]] bool opens(const Result<Vault> &vault) const
    {
        return vault && std::ranges::equal(vault->key().bytes(), created->vault.key().bytes())
            && vault->deviceSeed() == created->vault.deviceSeed();
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"vault.json"_s);
    SeededRandom random {7};
    Result<Vault::Created> created;
};

template <class T>
std::string_view ruleOf(const Result<T> &result)
{
    return result ? std::string_view("kept") : result.error().rule.name;
}

} // namespace

TEST_CASE("a vault opens with its passphrase and with its recovery code", "[store][vault]")
{
    const Fixture vault;
    CHECK(vault.opens(Vault::unlock(vault.path, Passphrase)));
    CHECK(vault.opens(Vault::unlockWithRecoveryCode(vault.path, vault.created->recoveryCode)));
    CHECK(vault.created->vault.deviceSeed().size() == 32);
}

TEST_CASE("a wrong passphrase opens nothing", "[store][vault]")
{
    const Fixture vault;
    const QString wrong = GENERATE(u""_s, u"correct hors"_s, u"Correct horse"_s, u"correct horse "_s);
    CHECK(ruleOf(Vault::unlock(vault.path, wrong)) == rules::PassphraseMustFit.name);
}

TEST_CASE("letters that can be written in two ways are one passphrase", "[store][vault]")
{
    QTemporaryDir folder;
    SeededRandom random;
    const QString path = folder.filePath(u"vault.json"_s);
    REQUIRE(Vault::create(path, u"cafe\u0301 au lait"_s, random, VaultCost::lightForTests()));
    CHECK(Vault::unlock(path, u"caf\u00e9 au lait"_s));
}

TEST_CASE("a passphrase has at least eight letters", "[store][vault]")
{
    QTemporaryDir folder;
    SeededRandom random;
    const QString path = folder.filePath(u"vault.json"_s);
    const QString tooShort = GENERATE(u""_s, u"1234567"_s, u"\U0001F956\U0001F956\U0001F956\U0001F956"_s);
    CHECK(ruleOf(Vault::create(path, tooShort, random)) == rules::PassphraseMustBeLongEnough.name);
    CHECK(!QFile::exists(path));

    Fixture vault;
    CHECK(ruleOf(vault.created->vault.changePassphrase(tooShort, random)) == rules::PassphraseMustBeLongEnough.name);
    CHECK(vault.opens(Vault::unlock(vault.path, Passphrase)));
}

TEST_CASE("a vault is never made over another one", "[store][vault]")
{
    Fixture vault;
    const QByteArray before = vault.content();
    CHECK(ruleOf(Vault::create(vault.path, Passphrase, vault.random)) == rules::VaultMustNotExist.name);
    CHECK(vault.content() == before);
}

TEST_CASE("a missing vault is refused as missing", "[store][vault]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"vault.json"_s);
    CHECK(ruleOf(Vault::unlock(path, Passphrase)) == rules::VaultMustExist.name);
    CHECK(
        ruleOf(Vault::unlockWithRecoveryCode(path, u"00000-00000-00000-00000-00000"_s)) == rules::VaultMustExist.name);
    CHECK(!Vault::unlockWithKeyStore(path));
}

TEST_CASE("only its owner can read the vault's file", "[store][vault]")
{
    const Fixture vault;
    CHECK(QFileInfo(vault.path).permissions()
        == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
}

TEST_CASE("a new passphrase replaces the old one", "[store][vault]")
{
    Fixture vault;
    REQUIRE(vault.created->vault.changePassphrase(u"battery staple"_s, vault.random, VaultCost::lightForTests()));
    CHECK(ruleOf(Vault::unlock(vault.path, Passphrase)) == rules::PassphraseMustFit.name);
    CHECK(vault.opens(Vault::unlock(vault.path, u"battery staple"_s)));
    CHECK(vault.opens(Vault::unlockWithRecoveryCode(vault.path, vault.created->recoveryCode)));
}

TEST_CASE("a new recovery code replaces the old one", "[store][vault]")
{
    Fixture vault;
    const auto code = vault.created->vault.renewRecoveryCode(vault.random);
    REQUIRE(code);
    CHECK(*code != vault.created->recoveryCode);
    CHECK(vault.opens(Vault::unlockWithRecoveryCode(vault.path, *code)));
    CHECK(ruleOf(Vault::unlockWithRecoveryCode(vault.path, vault.created->recoveryCode))
        == rules::RecoveryCodeMustFit.name);
    CHECK(vault.opens(Vault::unlock(vault.path, Passphrase)));
}

TEST_CASE("the system's key store opens the vault once a slot for it was made", "[store][vault]")
{
    Fixture vault;
    MemoryKeyStore keys;
    CHECK(!Vault::unlockWithKeyStore(vault.path, keys));
    const auto added = vault.created->vault.addKeyStoreSlot(vault.random, keys);
    REQUIRE(added);
    CHECK(*added);
    const auto opened = Vault::unlockWithKeyStore(vault.path, keys);
    REQUIRE(opened);
    CHECK(vault.opens(Result<Vault>(*opened)));

    keys.secrets.begin()->second[0] = static_cast<char>(keys.secrets.begin()->second[0] ^ 1);
    CHECK(!Vault::unlockWithKeyStore(vault.path, keys));
    keys.secrets.clear();
    CHECK(!Vault::unlockWithKeyStore(vault.path, keys));
    CHECK(vault.opens(Vault::unlock(vault.path, Passphrase)));
}

TEST_CASE("without a key store that takes the secret no slot is made", "[store][vault]")
{
    Fixture vault;
    MemoryKeyStore keys;
    keys.takes = false;
    const QByteArray before = vault.content();
    const auto added = vault.created->vault.addKeyStoreSlot(vault.random, keys);
    REQUIRE(added);
    CHECK(!*added);
    CHECK(vault.content() == before);
}

TEST_CASE("a vault with any byte changed is refused", "[store][vault]")
{
    const Fixture vault;
    const QByteArray whole = vault.content();
    SeededRandom random(11);
    for (qsizetype at = 0; at < whole.size(); ++at) {
        vault.put(at, static_cast<char>(whole[at] ^ static_cast<char>(1 << random.between(0, 7))));
        const auto opened = Vault::unlock(vault.path, Passphrase);
        INFO("byte " << at);
        REQUIRE(!opened);
        CHECK((opened.error().rule == rules::VaultMustBeWhole || opened.error().rule == rules::VaultMustNotBeNewer));
        vault.put(at, whole[at]);
    }
    REQUIRE(vault.content() == whole);
    CHECK(vault.opens(Vault::unlock(vault.path, Passphrase)));
}

TEST_CASE("a vault cut short or added to is refused as not whole", "[store][vault]")
{
    const Fixture vault;
    const QByteArray whole = vault.content();
    for (qsizetype length = 0; length < whole.size(); length += 7) {
        vault.overwrite(whole.first(length));
        CHECK(ruleOf(Vault::unlock(vault.path, Passphrase)) == rules::VaultMustBeWhole.name);
    }
    vault.overwrite(whole + ' ');
    CHECK(ruleOf(Vault::unlock(vault.path, Passphrase)) == rules::VaultMustBeWhole.name);
    vault.overwrite("[]");
    CHECK(ruleOf(Vault::unlock(vault.path, Passphrase)) == rules::VaultMustBeWhole.name);
}

TEST_CASE("a vault of a newer program is refused as newer", "[store][vault]")
{
    const Fixture vault;
    vault.overwrite(vault.content().replace("\"version\": 1", "\"version\": 2"));
    CHECK(ruleOf(Vault::unlock(vault.path, Passphrase)) == rules::VaultMustNotBeNewer.name);
    CHECK(ruleOf(Vault::unlockWithRecoveryCode(vault.path, vault.created->recoveryCode))
        == rules::VaultMustNotBeNewer.name);
}

TEST_CASE("the slots of one vault open nothing in another", "[store][vault]")
{
    const Fixture one;
    Fixture other;
    SeededRandom random(99);
    QFile::remove(other.path);
    other.created = Vault::create(other.path, Passphrase, random, VaultCost::lightForTests());
    REQUIRE(other.created);
    CHECK(!std::ranges::equal(one.created->vault.key().bytes(), other.created->vault.key().bytes()));
    CHECK(ruleOf(Vault::unlockWithRecoveryCode(other.path, one.created->recoveryCode))
        == rules::RecoveryCodeMustFit.name);
}

TEST_CASE("nothing secret stands in the vault's file", "[store][vault]")
{
    const Fixture vault;
    const QByteArray file = vault.content();
    const Vault &opened = vault.created->vault;
    const QByteArray key(reinterpret_cast<const char *>(opened.key().bytes().data()), DatabaseKey::KeySize);
    CHECK(!file.contains(key.toHex()));
    CHECK(!file.contains(opened.deviceSeed().toHex()));
    CHECK(!file.contains(Passphrase.toUtf8()));
    CHECK(!file.contains(vault.created->recoveryCode.toLatin1()));
}

TEST_CASE("a recovery code is read as people write it", "[store][vault]")
{
    const Fixture vault;
    const QString code = vault.created->recoveryCode;
    CHECK(code.size() == 5 * 5 + 4);
    CHECK(vault.opens(Vault::unlockWithRecoveryCode(vault.path, code.toLower())));
    CHECK(vault.opens(Vault::unlockWithRecoveryCode(vault.path, QString(code).remove(u'-'))));
    CHECK(vault.opens(Vault::unlockWithRecoveryCode(vault.path, u"  "_s + QString(code).replace(u'-', u' '))));
    CHECK(
        vault.opens(Vault::unlockWithRecoveryCode(vault.path, QString(code).replace(u'0', u'o').replace(u'1', u'l'))));
}

TEST_CASE("a mistyped recovery code is noticed whatever symbol is wrong", "[store][vault]")
{
    SeededRandom random;
    RecoverySecret secret;
    random.fill(secret);
    const QString code = recoveryCodeText(secret);
    REQUIRE(recoverySecretFromText(code) == secret);
    const QString alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;
    for (qsizetype at = 0; at < code.size(); ++at) {
        if (code[at] == u'-')
            continue;
        for (const QChar other : alphabet) {
            QString wrong = code;
            wrong[at] = other;
            CHECK((other == code[at]) == recoverySecretFromText(wrong).has_value());
        }
        for (qsizetype with = at + 1; with < code.size(); ++with) {
            QString swapped = code;
            swapped[at] = code[with];
            swapped[with] = code[at];
            if (code[with] != u'-' && code[with] != code[at])
                CHECK(!recoverySecretFromText(swapped));
        }
    }
    CHECK(!recoverySecretFromText(code.chopped(1)));
    CHECK(!recoverySecretFromText(code + u'0'));
    CHECK(!recoverySecretFromText(QString(code).replace(0, 1, u"U"_s)));
    CHECK(!recoverySecretFromText(QString(code).replace(0, 1, u"ß"_s)));
    CHECK(!recoverySecretFromText(u""_s));
}

TEST_CASE("a vault of the first version opens for ever", "[store][vault]")
{
    const QString path = qEnvironmentVariable("MIZAN_SOURCE_DIR") + u"/tests/golden/vault/version-1.json"_s;
    const auto opened = GENERATE_COPY(Vault::unlock(path, u"corner shop 1"_s),
        Vault::unlockWithRecoveryCode(path, u"GEG4Q-SPFAY-B99K3-YW0WV-KD2R7"_s));
    REQUIRE(opened);
    CHECK(opened->key().toRawKey()
        == "x'2d7177dc3f6d475108cc7dc63ef583a7d1aac618f0890e7ceac46c1638ce5ac252ce603ae0a26f4159bde8718e191db1'");
    CHECK(opened->deviceSeed().toHex() == "9c422912a108734a3dd09cbe5aa7c2ec7025d15a3b2f6ac3d4096d0f4ef3910d");
}

TEST_CASE("the default cost of a passphrase is what promise P18 asks for", "[store][vault]")
{
    const VaultCost cost;
    CHECK(cost.memoryBytes >= 64u << 20);
    CHECK(cost.passes >= 3);
}

TEST_CASE("how hard a passphrase is to guess is told by length and kinds of characters", "[store][vault]")
{
    CHECK(strengthOf(u"kX9!"_s) == PassphraseStrength::Weak); // Refused, however wild.
    CHECK(strengthOf(u"password"_s) == PassphraseStrength::Weak);
    CHECK(strengthOf(u"aaaaaaaaaaaaaaaaaaaaaaaa"_s) == PassphraseStrength::Weak);
    CHECK(strengthOf(u"abcdefghijklmnopqrstuvwxyz"_s) == PassphraseStrength::Weak);
    CHECK(strengthOf(u"Summer!2026"_s) == PassphraseStrength::Fair);
    CHECK(strengthOf(u"correct horse battery staple"_s) == PassphraseStrength::Strong);
    CHECK(strengthOf(u"خمسة أقلام زرقاء"_s) == PassphraseStrength::Strong);
}
