package javalings.explore.interleave.run;

import java.util.List;

/** All that stands in for something of the JDK. A new primitive is a class here. */
public final class StandInClasses {

  public static final List<Class<?>> ALL =
      List.of(
          ThreadCalls.class,
          ObjectCalls.class,
          LockCalls.class,
          ConditionCalls.class,
          StampedCalls.class,
          SynchronizerCalls.class,
          QueueCalls.class,
          FutureCalls.class,
          ExecutorCalls.class,
          ParkCalls.class,
          TimeCalls.class,
          ScopedCalls.class,
          OutputCalls.class,
          Rendezvous.class,
          Barrier.class,
          Meeting.class);

  private StandInClasses() {}
}
