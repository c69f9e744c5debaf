// One loop: orders first, then whatever is due to be asked about.
#include "core/payments/terminal_worker.h"

#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <optional>
#include <thread>

namespace mizan::payments {

namespace {

using Steady = std::chrono::steady_clock;
using Action = TerminalOrder::Action;
using Outcome = TerminalOutcome;

/// An attempt without a final answer.
struct Watch {
    bool isCancelled = false;
    int silent = 0; ///< Questions in a row that got no answer.
    std::optional<TerminalOutcome> told {};
    Steady::time_point due {};
};

} // namespace

struct TerminalWorker::Private {
    MakeTerminal make;
    TerminalWorkerSettings settings;
    std::mutex mutex;
    std::condition_variable changed;
    std::deque<TerminalOrder> orders {};
    bool stopping = false;
    std::map<AttemptId, Watch> watched {}; ///< The worker's own.
    std::thread thread {};

    /// Waits until there is an order, an attempt is due, or it is time to stop.
    std::optional<TerminalOrder> next()
    {
        std::unique_lock lock(mutex);
        const auto isWoken = [this] { return stopping || !orders.empty(); };
        auto due = Steady::time_point::max();
        for (const auto &[id, watch] : watched)
            due = std::min(due, watch.due);
        if (watched.empty())
            changed.wait(lock, isWoken);
        else
            changed.wait_until(lock, due, isWoken);
        if (stopping || orders.empty())
            return std::nullopt;
        TerminalOrder order = std::move(orders.front());
        orders.pop_front();
        return order;
    }

    void tell(AttemptId id, const TerminalAnswer &answer) const
    {
        if (settings.answered)
            settings.answered(id, answer);
    }

    /// `isAsked`: a person waits for it.
    void heard(AttemptId id, const TerminalAnswer &answer, bool isAsked)
    {
        if (answer.isFinal()) {
            watched.erase(id);
            tell(id, answer);
            return;
        }
        Watch &watch = watched[id];
        const bool isSilent = answer.outcome != Outcome::InProgress;
        watch.silent = isSilent ? watch.silent + 1 : 0;
        const bool isLost = isSilent && (isAsked || watch.silent >= settings.patience);
        watch.due = Steady::now() + (isLost ? settings.again : settings.pause);
        if (isSilent && !isLost)
            return;
        const Outcome outcome = isSilent ? Outcome::NoAnswer : Outcome::InProgress;
        if (watch.told == outcome && !isAsked)
            return;
        watch.told = outcome;
        tell(id, {outcome, {}, {}});
    }

    void carryOut(PaymentTerminal &terminal, const TerminalOrder &order)
    {
        const AttemptId id = order.request.id;
        if (order.action == Action::Start) {
            heard(id, terminal.start(order.request), false);
            return;
        }
        watched[id].isCancelled = watched[id].isCancelled || order.action == Action::Cancel;
        heard(id, ask(terminal, id), true);
    }

    TerminalAnswer ask(PaymentTerminal &terminal, AttemptId id)
    {
        return watched[id].isCancelled ? terminal.cancel(id) : clearUp(terminal, id);
    }

    void askDue(PaymentTerminal &terminal)
    {
        std::vector<AttemptId> due;
        for (const auto &[id, watch] : watched) {
            if (watch.due <= Steady::now())
                due.push_back(id);
        }
        for (const AttemptId id : due)
            heard(id, ask(terminal, id), false);
    }

    bool isStopping()
    {
        const std::scoped_lock lock(mutex);
        return stopping;
    }

    void run()
    {
        const std::unique_ptr<PaymentTerminal> terminal = make();
        while (!isStopping()) {
            if (const auto order = next())
                carryOut(*terminal, *order);
            else if (!isStopping())
                askDue(*terminal);
        }
    }
};

TerminalWorker::TerminalWorker(MakeTerminal make, TerminalWorkerSettings settings)
    : d(std::make_unique<Private>(std::move(make), std::move(settings)))
{
    d->thread = std::thread([this] { d->run(); });
}

TerminalWorker::~TerminalWorker()
{
    {
        const std::scoped_lock lock(d->mutex);
        d->stopping = true;
    }
    d->changed.notify_all();
    d->thread.join();
}

void TerminalWorker::order(const TerminalOrder &order)
{
    {
        const std::scoped_lock lock(d->mutex);
        d->orders.push_back(order);
    }
    d->changed.notify_all();
}

} // namespace mizan::payments
