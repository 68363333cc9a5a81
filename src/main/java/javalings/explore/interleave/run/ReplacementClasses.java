package javalings.explore.interleave.run;

import java.util.List;

/** All that stands in for something of the JDK. A new primitive is a class here. */
public final class ReplacementClasses {

  public static final List<Class<?>> ALL =
      List.of(
          ThreadCalls.class,
          MonitorCalls.class,
          LockCalls.class,
          ConditionCalls.class,
          StampedLockCalls.class,
          SynchronizerCalls.class,
          QueueCalls.class,
          FutureCalls.class,
          ExecutorCalls.class,
          ParkCalls.class,
          ClockCalls.class,
          ScopedValueCalls.class,
          ConsoleCalls.class,
          ModelSynchronousQueue.class,
          ModelCyclicBarrier.class,
          ModelExchanger.class);

  private ReplacementClasses() {}
}
