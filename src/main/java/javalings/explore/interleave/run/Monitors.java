package javalings.explore.interleave.run;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import javalings.explore.interleave.weave.Site;
import org.jspecify.annotations.Nullable;

/** The monitors of {@code synchronized}, {@code wait} and {@code notify}, modelled. */
final class Monitors {

  private static final class Monitor {
    @Nullable Strand owner;
    int depth;
    @Nullable Site site;
    final List<Strand> waiters = new ArrayList<>();
    @Nullable Site lostSignal;
  }

  private final IdentityHashMap<Object, Monitor> monitors = new IdentityHashMap<>();
  private final Execution execution;

  Monitors(Execution execution) {
    this.execution = execution;
  }

  private Monitor of(Object target) {
    return monitors.computeIfAbsent(target, _ -> new Monitor());
  }

  void enter(Strand strand, Object target, Site site) {
    Monitor monitor = of(target);
    if (monitor.owner == strand) {
      monitor.depth++;
      return;
    }
    take(strand, target, site, 1);
    strand.tell(site, "locks {}", target);
  }

  /** As a library does it around a call of its own: nobody is told. */
  void enterQuietly(Strand strand, Object target, Site site) {
    Monitor monitor = of(target);
    if (monitor.owner == strand) {
      monitor.depth++;
    } else {
      take(strand, target, site, 1);
    }
  }

  void exitQuietly(Strand strand, Object target) {
    Monitor monitor = of(target);
    if (monitor.owner == strand && --monitor.depth == 0) {
      strand.release(cell(target));
      monitor.owner = null;
    }
  }

  private void take(Strand strand, Object target, Site site, int depth) {
    Monitor monitor = of(target);
    Wait wait = Wait.until(Wait.Kind.MONITOR, target, site, () -> monitor.owner == null);
    strand.await(wait.uninterruptibly(), cell(target));
    own(monitor, strand, site, depth);
    strand.acquire(cell(target));
  }

  private static void own(Monitor monitor, Strand strand, Site site, int depth) {
    monitor.owner = strand;
    monitor.depth = depth;
    monitor.site = site;
  }

  void exit(Strand strand, Object target, Site site) {
    Monitor monitor = of(target);
    if (monitor.owner != strand || --monitor.depth > 0) {
      return;
    }
    if (execution.settings.watchesUnlocks()) {
      strand.step(cell(target), true);
    }
    strand.release(cell(target));
    monitor.owner = null;
    strand.tell(site, "unlocks {}", target);
  }

  /** Waits for a signal; tells whether it came before the deadline. */
  boolean await(Strand strand, Object target, Site site, long deadline)
      throws InterruptedException {
    Monitor monitor = owned(strand, target);
    int depth = monitor.depth;
    monitor.waiters.add(strand);
    strand.release(cell(target));
    monitor.owner = null;
    Wait signal =
        Wait.until(Wait.Kind.NOTIFY, target, site, () -> canGoOn(monitor, strand)).by(deadline);
    Wait.Wake wake = strand.await(signal, cell(target));
    boolean wasSignalled = !monitor.waiters.remove(strand);
    if (wake != Wait.Wake.READY) {
      take(strand, target, site, depth);
    }
    own(monitor, strand, site, depth);
    strand.acquire(cell(target));
    if (wake == Wait.Wake.INTERRUPTED) {
      throw strand.interruption();
    }
    strand.tell(site, wasSignalled ? "is woken and locks {}" : "stops waiting on {}", target);
    return wasSignalled;
  }

  private static boolean canGoOn(Monitor monitor, Strand strand) {
    return monitor.owner == null && !monitor.waiters.contains(strand);
  }

  void signal(Strand strand, Object target, Site site, boolean all) {
    Monitor monitor = owned(strand, target);
    strand.tell(site, all ? "notifies all of {}" : "notifies {}", target);
    if (monitor.waiters.isEmpty()) {
      monitor.lostSignal = site;
    } else if (all) {
      monitor.waiters.clear();
    } else {
      monitor.waiters.remove(execution.pick(List.copyOf(monitor.waiters)));
    }
  }

  boolean isOwner(Strand strand, Object target) {
    return of(target).owner == strand;
  }

  private Monitor owned(Strand strand, Object target) {
    Monitor monitor = of(target);
    if (monitor.owner != strand) {
      throw new IllegalMonitorStateException("current thread is not owner");
    }
    return monitor;
  }

  Optional<Ending.Hold> holder(Object target) {
    Monitor monitor = monitors.get(target);
    return monitor == null || monitor.owner == null || monitor.site == null
        ? Optional.empty()
        : Optional.of(new Ending.Hold(monitor.owner.name, monitor.site));
  }

  /** Where a signal was given when nobody waited for it yet. */
  Optional<Site> lostSignal(Object target) {
    Monitor monitor = monitors.get(target);
    return monitor == null ? Optional.empty() : Optional.ofNullable(monitor.lostSignal);
  }

  private Cell cell(Object target) {
    return execution.cell(target, "#monitor");
  }
}
