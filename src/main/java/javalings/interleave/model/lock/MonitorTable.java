package javalings.interleave.model.lock;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import javalings.interleave.event.CodeSite;
import javalings.interleave.event.NamedThread;
import javalings.interleave.event.WaitKind;
import javalings.interleave.model.CallingThread;
import javalings.interleave.model.Execution;
import javalings.interleave.model.ExecutionEnding;
import javalings.interleave.model.LastStep;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.SpuriousWakeup;
import javalings.interleave.model.StateKey;
import javalings.interleave.model.Wait;
import javalings.interleave.model.WaitExplanation;
import javalings.interleave.race.MemoryCell;
import org.jspecify.annotations.Nullable;

/** The monitors of {@code synchronized}, {@code wait} and {@code notify}, modelled. */
public final class MonitorTable implements WaitExplanation, LastStep {

  private static final StateKey<Execution, MonitorTable> KEY = new StateKey<>(MonitorTable::new);

  private static final class Monitor {
    @Nullable ModelThread owner;
    int depth;
    @Nullable CodeSite site;
    final List<ModelThread> waiters = new ArrayList<>();
    @Nullable CodeSite lostSignal;
  }

  private final IdentityHashMap<Object, Monitor> monitors = new IdentityHashMap<>();
  private final Execution execution;

  private MonitorTable(Execution execution) {
    this.execution = execution;
  }

  public static MonitorTable of(ModelThread caller) {
    return caller.execution().state(KEY);
  }

  private Monitor of(Object target) {
    return monitors.computeIfAbsent(target, _ -> new Monitor());
  }

  public void enter(ModelThread caller, Object target, CodeSite site) {
    Monitor monitor = of(target);
    if (monitor.owner == caller) {
      monitor.depth++;
      return;
    }
    caller.section.begin(cell(target), site);
    take(caller, target, site, 1);
    caller.tell(site, "locks", target);
  }

  /** As a library does it around a call of its own: the story does not tell it. */
  public void enterQuietly(ModelThread caller, Object target, CodeSite site) {
    Monitor monitor = of(target);
    if (monitor.owner == caller) {
      monitor.depth++;
    } else {
      take(caller, target, site, 1);
    }
  }

  public void exitQuietly(ModelThread caller, Object target) {
    Monitor monitor = of(target);
    if (monitor.owner == caller && --monitor.depth == 0) {
      caller.release(cell(target));
      monitor.owner = null;
    }
  }

  private void take(ModelThread caller, Object target, CodeSite site, int depth) {
    Monitor monitor = of(target);
    Wait wait = Wait.until(WaitKind.MONITOR, target, site, () -> monitor.owner == null);
    caller.await(wait.uninterruptibly(), cell(target));
    own(monitor, caller, site, depth);
    acquire(caller, target);
  }

  /** After all sections but those with which this one is in no order. */
  private void acquire(ModelThread caller, Object target) {
    MemoryCell cell = cell(target);
    caller.acquire(cell);
    if (!caller.section.isOf(cell)) {
      caller.acquire(sums(target));
    }
  }

  private static void own(Monitor monitor, ModelThread caller, CodeSite site, int depth) {
    monitor.owner = caller;
    monitor.depth = depth;
    monitor.site = site;
  }

  public void exit(ModelThread caller, Object target, CodeSite site) {
    Monitor monitor = of(target);
    if (monitor.owner != caller || --monitor.depth > 0) {
      return;
    }
    MemoryCell cell = cell(target);
    caller.stepBeforeUnlock(cell);
    boolean isSum = caller.section.isOf(cell);
    caller.section.end();
    caller.release(isSum ? sums(target) : cell);
    monitor.owner = null;
    caller.tell(site, "unlocks", target);
  }

  /** Waits for a signal; tells whether it came before the deadline. */
  boolean await(ModelThread caller, Object target, CodeSite site, long deadline)
      throws InterruptedException {
    Monitor monitor = owned(caller, target);
    int depth = monitor.depth;
    monitor.waiters.add(caller);
    caller.release(cell(target));
    monitor.owner = null;
    boolean wakes = SpuriousWakeup.endsWaitOf(caller);
    Wait signal =
        Wait.until(WaitKind.NOTIFY, target, site, () -> canGoOn(monitor, caller, wakes))
            .by(deadline);
    Wait.Wake wake = caller.await(signal, cell(target));
    boolean wasSignalled = !monitor.waiters.remove(caller);
    if (wake != Wait.Wake.READY) {
      take(caller, target, site, depth);
    }
    own(monitor, caller, site, depth);
    acquire(caller, target);
    if (wake == Wait.Wake.INTERRUPTED) {
      throw caller.interruption();
    }
    caller.tell(site, told(wasSignalled, wake), target);
    return wasSignalled;
  }

  private static String told(boolean wasSignalled, Wait.Wake wake) {
    if (wasSignalled) {
      return "is woken and locks";
    }
    return wake == Wait.Wake.READY ? "wakes without a signal and locks" : "stops waiting on";
  }

  private static boolean canGoOn(Monitor monitor, ModelThread caller, boolean wakes) {
    return monitor.owner == null && (wakes || !monitor.waiters.contains(caller));
  }

  void signal(ModelThread caller, Object target, CodeSite site, boolean all) {
    Monitor monitor = owned(caller, target);
    caller.tell(site, all ? "notifies all of" : "notifies", target);
    if (monitor.waiters.isEmpty()) {
      monitor.lostSignal = site;
    } else if (all) {
      monitor.waiters.clear();
    } else {
      monitor.waiters.remove(execution.pick(List.copyOf(monitor.waiters)));
    }
  }

  /**
   * The JDK notifies all who wait on the object of a platform thread when that ends, and holds its
   * monitor while it does. A join waits on it too, and so gives the monitor back.
   */
  @Override
  public void beforeEnd() {
    ModelThread end = CallingThread.get();
    Object target = end.visible();
    Monitor monitor = end.visible().isVirtual() ? null : monitors.get(target);
    if (monitor != null) {
      Wait free = Wait.until(WaitKind.MONITOR, target, end.lastSite(), () -> leaves(monitor, end));
      end.await(free.uninterruptibly(), cell(target));
      end.release(cell(target));
      monitor.waiters.clear();
    }
  }

  private static boolean leaves(Monitor monitor, ModelThread end) {
    ModelThread owner = monitor.owner;
    return owner == null || owner == end || end.threads().awaitsEnd(owner, end);
  }

  public boolean isOwner(ModelThread caller, Object target) {
    return of(target).owner == caller;
  }

  private Monitor owned(ModelThread caller, Object target) {
    Monitor monitor = of(target);
    if (monitor.owner != caller) {
      throw new IllegalMonitorStateException("current thread is not owner");
    }
    return monitor;
  }

  @Override
  public Optional<ExecutionEnding.Hold> holder(NamedThread waiter, Object target) {
    Monitor monitor = monitors.get(target);
    return monitor == null || monitor.owner == null || monitor.site == null
        ? Optional.empty()
        : Optional.of(new ExecutionEnding.Hold(monitor.owner, monitor.site));
  }

  @Override
  public Optional<CodeSite> lostSignal(Object target) {
    Monitor monitor = monitors.get(target);
    return monitor == null ? Optional.empty() : Optional.ofNullable(monitor.lostSignal);
  }

  private MemoryCell sums(Object target) {
    return execution.cell(target, "#sums");
  }

  private MemoryCell cell(Object target) {
    return execution.cell(target, "#monitor");
  }
}
