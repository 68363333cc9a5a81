package javalings.interleave;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each primitive that can be explored has a program that uses it well and one that does not; what
 * they come to, {@code ScenarioLambdasTest} says.
 */
class PrimitivesTest {

  private static final Path FOLDER = Path.of("src/test/interleave");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          plain field             | static int n            | JoinOrders              | ForgottenJoin
          final field             | final int               | FinalFieldsThenStart    | FinalFieldEscapes
          array                   | []                      | DisjointElements        | OverlappingElements
          volatile                | volatile                | VolatileFlagPublishes   | VolatileIncrement
          volatile array          | volatile int[]          | VolatileArrayReplaced   | VolatileArray
          synchronized            | synchronized            | SynchronizedCounter     | TwoLocksForOneField
          wait and notify         | wait()                  | WaitInALoop             | WaitWithIf
          wait with a limit       | wait(1_000)             | WaitWithLimitInALoop    | WaitWithLimitAssumes
          Thread                  | new Thread              | JoinOrders              | LostUpdate
          virtual Thread          | startVirtualThread      | VirtualThreadsJoined    | VirtualThreadsRace
          join with a limit       | join(1_000)             | JoinWithLimit           | JoinGivesUp
          interrupt               | interrupt()             | InterruptRestored       | InterruptClearedByAsking
          daemon                  | aemon                   | DaemonIsLeftBehind      | DaemonCounts
          LockSupport             | LockSupport.park        | ParkAndUnpark           | UnparkForgotten
          park with a limit       | parkNanos               | ParkWithLimit           | ParkAssumes
          ThreadLocal             | ThreadLocal             | ThreadLocalRemoved      | ThreadLocalLeaks
          ScopedValue             | ScopedValue             | ScopeInheritsValues     | ScopedValueNotInherited
          class initialisation    | static final            | HolderIdiom             | HolderOfMutable
          its lock                | static int              | InitInOneOrder          | InitTakesALock
          fixed pool              | newFixedThreadPool      | PoolFuture              | PoolSharedCounter
          cached pool             | newCachedThreadPool     | PoolAwaited             | CachedPoolRaces
          single pool             | newSingleThreadExecutor | SinglePoolConfines      | FutureComposesDeadlock
          virtual pool            | newVirtualThreadPerTask | VirtualPerTask          | VirtualPerTaskRaces
          work-stealing pool      | newWorkStealingPool     | StealingPoolAdds        | StealingPoolRaces
          CountedCompleter        | CountedCompleter        | CompleterAdds           | CompleterForgetsOne
          parallelPrefix          | parallelPrefix          | ParallelPrefixSums      | ParallelPrefixCounts
          parallelSetAll          | parallelSetAll          | ParallelSetsAll         | ParallelSetsAllFromCounter
          parallelSort            | parallelSort            | ParallelSorts           | ParallelSortComparatorCounts
          scheduled pool          | chedule                 | ScheduledTicks          | ScheduledCheckThenAct
          invokeAll               | invokeAll               | InvokeAll               | InvokeAllRaces
          invokeAll with a limit  | invokeAll               | InvokeAllInTime         | InvokeAllRaces
          invokeAny               | invokeAny               | InvokeAnyEither         | InvokeAnyFirst
          Future.get with a limit | get(1, TimeUnit         | GetInTime               | GetTooEarly
          awaitTermination        | awaitTermination        | ScheduledTicks          | TerminationIgnored
          completion service      | ExecutorCompletionService | CompletionServiceTakesAll | CompletionServiceInOrder
          its queue               | ExecutorCompletionService | CompletionServiceTakesAll | CompletionServiceTakesTooMany
          CompletableFuture async | Async                   | FutureJoinsTheLastStage | FutureJoinsTheWrongStage
          CompletableFuture then  | then                    | FutureJoinsTheLastStage | FutureNeverCompleted
          complete                | complete("east")        | FutureCompletedOnce     | FutureCompletedTwice
          orTimeout               | orTimeout               | OrTimeoutHandled        | OrTimeoutUnhandled
          StructuredTaskScope     | StructuredTaskScope     | ScopeCollects           | ScopeSharedCounter
          a scope's joiner        | Joiner<                 | ScopeJoinerCountsAtomically | ScopeJoinerCounts
          a scope's limit         | CountDownLatch          | ScopeTimesOut           | ScopeWithoutLimit
          a scope's cancellation  | IllegalStateException   | ScopeFailureCancels     | ScopeSwallowsTheInterrupt
          Timer                   | Timer                   | TimerInOrder            | TimerRaces
          ReentrantLock           | ReentrantLock           | LockCounter             | LockNotGivenBack
          tryLock                 | tryLock()               | TryLockBacksOff         | TryLockIgnored
          tryLock with a limit    | tryLock(1, TimeUnit     | TryLockTimesOut         | TryLockGoesOnAnyway
          ReentrantReadWriteLock  | ReentrantReadWriteLock  | LockDowngraded          | UpgradesReadLock
          StampedLock             | StampedLock             | StampedConverts         | StampedReadTwice
          StampedLock in time     | WriteLock(5, TimeUnit   | StampedTriedForAWhile   | StampedTriedAndUsedAnyway
          Condition               | newCondition            | ConditionSlot           | ConditionSignalTooEarly
          Condition with a limit  | await(1, TimeUnit       | ConditionInTime         | ConditionTooEarly
          Condition until a date  | awaitUntil              | AwaitsUntilADate        | AwaitsUntilADateOnce
          Semaphore               | Semaphore               | SemaphoreAsLock         | PermitGivenTwice
          tryAcquire with a limit | tryAcquire(1, TimeUnit  | PermitInTime            | PermitNotInTime
          CountDownLatch          | CountDownLatch          | LatchPublishes          | LatchCountedTooEarly
          latch with a limit      | await(1, TimeUnit       | LatchWithLimit          | LatchGivenUp
          CyclicBarrier           | CyclicBarrier           | BarrierActionSums       | BarrierOfThree
          barrier with a limit    | CyclicBarrier           | BarrierInTime           | BarrierOfThree
          Phaser                  | Phaser                  | PhaserPhases            | PhaserArrivesAndGoes
          Exchanger               | Exchanger               | ExchangerSwaps          | ExchangerKeepsUsing
          exchange with a limit   | exchange("mine", 1      | ExchangeInTime          | ExchangeOfThree
          ArrayBlockingQueue      | ArrayBlockingQueue      | QueueHandsOver          | QueueFull
          LinkedBlockingQueue     | LinkedBlockingQueue     | QueuePoison             | QueueNobodyPuts
          LinkedBlockingDeque     | LinkedBlockingDeque     | DequeBothEnds           | DequeTwoTakers
          its limits              | 1, TimeUnit             | DequeStolenFrom         | DequeOfferedInVain
          PriorityBlockingQueue   | PriorityBlockingQueue   | PrioritySorted          | PriorityNotYetIn
          SynchronousQueue        | SynchronousQueue        | SynchronousHandover     | SynchronousAlone
          poll with a limit       | poll(1, TimeUnit        | QueuePollWithLimit      | PollInVain
          offer with a limit      | 1, TimeUnit             | OfferInTime             | OfferIgnored
          ConcurrentHashMap       | ConcurrentHashMap       | MapPutIfAbsent          | MapContainsThenPut
          its callbacks           | compute                 | ComputeOnTheInside      | ComputeThenOutside
          ConcurrentSkipListMap   | ConcurrentSkipListMap   | SkipListMerges          | SkipListGetThenPut
          ConcurrentLinkedDeque   | ConcurrentLinkedDeque   | LinkedDequePolls        | LinkedDequePeeksThenPolls
          CopyOnWriteArrayList    | CopyOnWriteArrayList    | SnapshotIterated        | CopyOnWriteSizeThenGet
          CopyOnWriteArraySet     | CopyOnWriteArraySet     | CopyOnWriteSetAdds      | CopyOnWriteSetContainsThenAdd
          AtomicBoolean           | AtomicBoolean           | AtomicFlagOnce          | AtomicFlagTwice
          AtomicInteger           | AtomicInteger           | AtomicIncrement         | CompareAndSetOnce
          AtomicLong              | AtomicLong              | AtomicLongAdds          | AtomicGetSet
          AtomicReference         | AtomicReference         | AtomicReferenceUpdate   | AtomicReferenceToMutable
          AtomicIntegerArray      | AtomicIntegerArray      | AtomicArray             | AtomicArrayGetThenSet
          AtomicLongArray         | AtomicLongArray         | LongArrayAccumulates    | LongArrayComparesThenSets
          AtomicReferenceArray    | AtomicReferenceArray    | SeatTakenOnce           | SeatTakenTwice
          AtomicMarkableReference | AtomicMarkableReference | MarkedOnce              | MarkedTwice
          AtomicStampedReference  | AtomicStampedReference  | StampedStack            | StampNotCompared
          field updater           | FieldUpdater            | FieldUpdater            | FieldUpdaterMixed
          LongAdder               | LongAdder               | AdderSum                | AdderSumInBetween
          LongAccumulator         | LongAccumulator         | AccumulatorMax          | AccumulatorReset
          relaxed atomics         | AtomicBoolean           | SpinLock                | SpinLockOpenedPlain
          VarHandle plain, CAS    | VarHandle               | HandleCas               | HandlePlain
          VarHandle acquire       | VarHandle               | HandleReleaseAcquire    | HandleReleasePlainRead
          VarHandle opaque        | Opaque                  | FinalPublishedOpaque    | HandleOpaque
          VarHandle of elements   | arrayElementVarHandle   | HandleOfElements        | HandleOfOtherElement
          ArrayList               | ArrayList               | SynchronizedList        | SharedArrayList
          Reference               | Reference<              | WeakAskedOnce           | WeakAskedTwice
          HashMap                 | HashMap                 | FinalMapPublished       | SharedHashMap
          StringBuilder           | StringBuilder           | TimerInOrder            | SharedBuilder
          synchronizedList        | synchronizedList        | SynchronizedListIteratedLocked | SynchronizedListIterated
          """)
  void has_a_right_program_and_a_wrong_one(
      String primitive, String word, String right, String wrong) throws IOException {
    assertThat(text(right)).as(primitive).startsWith("// expect: passes").contains(word);
    assertThat(text(wrong))
        .as(primitive)
        .doesNotStartWith("// expect: passes")
        .doesNotStartWith("// expect: unsupported")
        .contains(word);
  }

  @Test
  void what_cannot_be_explored_is_refused_by_name() throws IOException {
    for (String name : List.of("UsesExit", "UsesInput", "UsesSocket", "WaitsUnseen")) {
      assertThat(text(name)).startsWith("// expect: unsupported");
    }
  }

  @Test
  void a_thread_that_waits_where_no_model_is_is_told_with_the_call() {
    var found = Scenario.of(FOLDER.resolve("WaitsUnseen.java")).explore();
    assertThat(found.message())
        .contains("main waits in ReferenceQueue.remove() (WaitsUnseen.java:8)");
  }

  private static String text(String name) throws IOException {
    return Files.readString(FOLDER.resolve(name + ".java"));
  }
}
