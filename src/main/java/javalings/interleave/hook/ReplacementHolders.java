package javalings.interleave.hook;

import java.util.List;
import javalings.interleave.model.future.ExecutorCalls;
import javalings.interleave.model.future.FutureCalls;
import javalings.interleave.model.future.GathererCalls;
import javalings.interleave.model.future.ModelCompletionService;
import javalings.interleave.model.lock.ConditionCalls;
import javalings.interleave.model.lock.LockCalls;
import javalings.interleave.model.lock.LockQueueCalls;
import javalings.interleave.model.lock.ModelCyclicBarrier;
import javalings.interleave.model.lock.MonitorCalls;
import javalings.interleave.model.lock.StampedLockCalls;
import javalings.interleave.model.lock.SynchronizerCalls;
import javalings.interleave.model.queue.ModelExchanger;
import javalings.interleave.model.queue.ModelSynchronousQueue;
import javalings.interleave.model.queue.QueueCalls;
import javalings.interleave.model.scope.ScopedValueCalls;
import javalings.interleave.model.thread.ParkCalls;
import javalings.interleave.model.thread.ThreadCalls;
import javalings.interleave.model.time.ClockCalls;

/** The classes that replace methods and classes of the JDK. A new primitive is a line here. */
public final class ReplacementHolders {

  public static final List<Class<?>> ALL =
      List.of(
          ThreadCalls.class,
          MonitorCalls.class,
          LockCalls.class,
          LockQueueCalls.class,
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
          ReflectionCalls.class,
          RandomCalls.class,
          PropertyCalls.class,
          StreamCalls.class,
          StreamReduceCalls.class,
          StreamMatchCalls.class,
          StreamStageCalls.class,
          ConcurrentCollectorCalls.class,
          GathererCalls.class,
          ModelSecureRandom.class,
          FenceCalls.class,
          AtomicUpdateCalls.class,
          MapCalls.class,
          BulkCalls.class,
          ArrayReflectionCalls.class,
          ParallelArrayCalls.class,
          ModelSynchronousQueue.class,
          ModelCyclicBarrier.class,
          ModelExchanger.class,
          ModelCompletionService.class);

  private ReplacementHolders() {}
}
