package javalings.interleave.model.lock;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import javalings.interleave.event.CodeSite;
import javalings.interleave.model.Execution;
import javalings.interleave.model.ExecutionEnding;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.Wait;
import javalings.interleave.race.MemoryCell;
import org.jspecify.annotations.Nullable;

/** The monitors of {@code synchronized}, {@code wait} and {@code notify}, modelled. */
public final class MonitorTable {

  private static final class Monitor {
    @Nullable ModelThread owner;
    int depth;
    @Nullable CodeSite site;
    final List<ModelThread> waiters = new ArrayList<>();
    @Nullable CodeSite lostSignal;
  }

  private final IdentityHashMap<Object, Monitor> monitors = new IdentityHashMap<>();
  private final Execution execution;

  public MonitorTable(Execution execution) {
    this.execution = execution;
  }

  private Monitor of(Object target) {
    return monitors.computeIfAbsent(target, _ -> new Monitor());
  }

  public void enter(ModelThread thread, Object target, CodeSite site) {
    Monitor monitor = of(target);
    if (monitor.owner == thread) {
      monitor.depth++;
      return;
    }
    take(thread, target, site, 1);
    thread.tell(site, "locks {}", target);
  }

  /** As a library does it around a call of its own: nobody is told. */
  public void enterQuietly(ModelThread thread, Object target, CodeSite site) {
    Monitor monitor = of(target);
    if (monitor.owner == thread) {
      monitor.depth++;
    } else {
      take(thread, target, site, 1);
    }
  }

  public void exitQuietly(ModelThread thread, Object target) {
    Monitor monitor = of(target);
    if (monitor.owner == thread && --monitor.depth == 0) {
      thread.release(cell(target));
      monitor.owner = null;
    }
  }

  private void take(ModelThread thread, Object target, CodeSite site, int depth) {
    Monitor monitor = of(target);
    Wait wait = Wait.until(Wait.Kind.MONITOR, target, site, () -> monitor.owner == null);
    thread.await(wait.uninterruptibly(), cell(target));
    own(monitor, thread, site, depth);
    thread.acquire(cell(target));
  }

  private static void own(Monitor monitor, ModelThread thread, CodeSite site, int depth) {
    monitor.owner = thread;
    monitor.depth = depth;
    monitor.site = site;
  }

  public void exit(ModelThread thread, Object target, CodeSite site) {
    Monitor monitor = of(target);
    if (monitor.owner != thread || --monitor.depth > 0) {
      return;
    }
    if (execution.settings.watchesUnlocks()) {
      thread.step(cell(target), true);
    }
    thread.release(cell(target));
    monitor.owner = null;
    thread.tell(site, "unlocks {}", target);
  }

  /** Waits for a signal; tells whether it came before the deadline. */
  boolean await(ModelThread thread, Object target, CodeSite site, long deadline)
      throws InterruptedException {
    Monitor monitor = owned(thread, target);
    int depth = monitor.depth;
    monitor.waiters.add(thread);
    thread.release(cell(target));
    monitor.owner = null;
    Wait signal =
        Wait.until(Wait.Kind.NOTIFY, target, site, () -> canGoOn(monitor, thread)).by(deadline);
    Wait.Wake wake = thread.await(signal, cell(target));
    boolean wasSignalled = !monitor.waiters.remove(thread);
    if (wake != Wait.Wake.READY) {
      take(thread, target, site, depth);
    }
    own(monitor, thread, site, depth);
    thread.acquire(cell(target));
    if (wake == Wait.Wake.INTERRUPTED) {
      throw thread.interruption();
    }
    thread.tell(site, wasSignalled ? "is woken and locks {}" : "stops waiting on {}", target);
    return wasSignalled;
  }

  private static boolean canGoOn(Monitor monitor, ModelThread thread) {
    return monitor.owner == null && !monitor.waiters.contains(thread);
  }

  void signal(ModelThread thread, Object target, CodeSite site, boolean all) {
    Monitor monitor = owned(thread, target);
    thread.tell(site, all ? "notifies all of {}" : "notifies {}", target);
    if (monitor.waiters.isEmpty()) {
      monitor.lostSignal = site;
    } else if (all) {
      monitor.waiters.clear();
    } else {
      monitor.waiters.remove(execution.pick(List.copyOf(monitor.waiters)));
    }
  }

  public boolean isOwner(ModelThread thread, Object target) {
    return of(target).owner == thread;
  }

  private Monitor owned(ModelThread thread, Object target) {
    Monitor monitor = of(target);
    if (monitor.owner != thread) {
      throw new IllegalMonitorStateException("current thread is not owner");
    }
    return monitor;
  }

  public Optional<ExecutionEnding.Hold> holder(Object target) {
    Monitor monitor = monitors.get(target);
    return monitor == null || monitor.owner == null || monitor.site == null
        ? Optional.empty()
        : Optional.of(new ExecutionEnding.Hold(monitor.owner.name, monitor.site));
  }

  /** Where a signal was given when nobody waited for it yet. */
  public Optional<CodeSite> lostSignal(Object target) {
    Monitor monitor = monitors.get(target);
    return monitor == null ? Optional.empty() : Optional.ofNullable(monitor.lostSignal);
  }

  private MemoryCell cell(Object target) {
    return execution.cell(target, "#monitor");
  }
}
