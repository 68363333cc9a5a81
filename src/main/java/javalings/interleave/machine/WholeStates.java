package javalings.interleave.machine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tries all orders of a program's steps, and none twice from the same state: a state is all that
 * the program's threads and objects hold, so what may follow it is the same whichever way led
 * there.
 */
public final class WholeStates {

  /** About three seconds of a processor. */
  private static final int MOST_INSTRUCTIONS = 40_000_000;

  private static final int MOST_STATES = 2_000_000;
  private static final int LONGEST_WAY = 2_000;
  private static final int MOST_OUTPUTS = 2_000;

  /**
   * The ends of all orders.
   *
   * @param outputs what may be printed, each with an order that leads to it
   * @param wrong an order that ends in an exception, a deadlock or a race, if one does; the search
   *     ends there
   * @param states how many states there are
   */
  public record Ends(Map<String, StepOrder> outputs, Optional<StepOrder> wrong, int states) {}

  /** A state on the way, and the threads that are still to be tried there. */
  private record Stop(MachineState state, long hash, Deque<Integer> open) {}

  private final MachineProgram program;
  private final Interpreter interpreter;
  private final NextSteps nextSteps;
  private final StateSet known = new StateSet();
  private final Set<Long> onWay = new HashSet<>();
  private final Deque<Stop> way = new ArrayDeque<>();
  private final List<Integer> taken = new ArrayList<>();
  private final Map<String, StepOrder> outputs = new LinkedHashMap<>();
  private int instructions;
  private boolean isWrong;

  private WholeStates(MachineProgram program) {
    this.program = program;
    this.interpreter = new Interpreter(program);
    this.nextSteps = new NextSteps(interpreter, program.all().size());
  }

  /**
   * Tries everything.
   *
   * @param files the class files of the program
   * @param mainClass the binary name of the class that has the main method
   * @return empty if it is too much, or if there is something that the machine does not know
   */
  public static Optional<Ends> of(Collection<byte[]> files, String mainClass) {
    try {
      return Optional.of(new WholeStates(new MachineProgram(files)).search(mainClass));
    } catch (BeyondMachine _) {
      return Optional.empty();
    }
  }

  private Ends search(String mainClass) {
    MachineState first = program.begin(mainClass);
    MachineClass type = program.find(mainClass.replace('.', '/'));
    if (type != null) {
      interpreter.initialise(first, first.ownThread(0), first.thread(0).top, type);
    }
    goOn(first, 0);
    visit(first);
    while (!way.isEmpty() && !isWrong) {
      Stop stop = way.peek();
      Integer thread = stop.open.poll();
      if (thread == null) {
        way.pop();
        onWay.remove(stop.hash);
        removeLast();
      } else {
        taken.add(thread);
        visit(after(stop.state, thread));
      }
    }
    return new Ends(outputs, isWrong ? Optional.of(order()) : Optional.empty(), known.size());
  }

  private void removeLast() {
    if (!taken.isEmpty()) {
      taken.removeLast();
    }
  }

  /** The thread takes its next step, and goes on to right before the one after it. */
  private MachineState after(MachineState state, int thread) {
    MachineState next = state.fork();
    step(next, thread);
    goOn(next, thread);
    return next;
  }

  private void step(MachineState state, int thread) {
    if (++instructions > MOST_INSTRUCTIONS) {
      throw new BeyondMachine("so many instructions");
    }
    int before = state.threads();
    interpreter.run(state, thread);
    if (state.threads() > before) {
      goOn(state, before);
    }
  }

  private void goOn(MachineState state, int thread) {
    while (!state.thread(thread).hasEnded()
        && nextSteps.of(state, thread) instanceof MachineStep.Local) {
      step(state, thread);
    }
    if (!state.thread(thread).hasEnded()) {
      state.ownThread(thread).frame().forget();
    }
  }

  private void visit(MachineState state) {
    long hash = state.hash();
    if (onWay.contains(hash)) {
      throw new BeyondMachine("threads that go round");
    }
    if (!known.add(hash)) {
      removeLast();
      return;
    }
    if (known.size() > MOST_STATES || taken.size() > LONGEST_WAY) {
      throw new BeyondMachine("so many states");
    }
    Deque<Integer> open = open(state);
    isWrong |= !state.failure.isEmpty();
    if (open.isEmpty() && !isWrong) {
      end(state);
      removeLast();
    } else if (!isWrong) {
      onWay.add(hash);
      way.push(new Stop(state, hash, open));
    }
  }

  /** The threads that can go on; notices two that race. */
  private Deque<Integer> open(MachineState state) {
    Deque<Integer> open = new ArrayDeque<>();
    List<MachineStep.Plain> accesses = new ArrayList<>();
    for (int i = 0; i < state.threads(); i++) {
      if (state.thread(i).hasEnded()) {
        continue;
      }
      MachineStep step = nextSteps.of(state, i);
      if (step instanceof MachineStep.Local) {
        return new ArrayDeque<>(List.of(i)); // it could have come before all others
      }
      if (step instanceof MachineStep.Plain access) {
        isWrong |= accesses.stream().anyMatch(access::racesWith);
        accesses.add(access);
      }
      if (isPossible(state, step)) {
        open.add(i);
      }
    }
    return open;
  }

  /** The way to here, as far as the order of its steps means something. */
  private StepOrder order() {
    List<Integer> threads = new ArrayList<>();
    boolean prints = false;
    Iterator<Stop> stops = way.descendingIterator();
    for (int thread : taken) {
      switch (nextSteps.of(stops.next().state, thread)) {
        case MachineStep.Ordered _, MachineStep.Lock _ -> threads.add(thread);
        case MachineStep.Print _ -> {
          threads.add(thread);
          prints = true;
        }
        case MachineStep.Local _, MachineStep.Plain _, MachineStep.Join _ -> {}
      }
    }
    return new StepOrder(List.copyOf(threads), prints);
  }

  private static boolean isPossible(MachineState state, MachineStep step) {
    return switch (step) {
      case MachineStep.Lock(HeapReference lock) -> state.at(lock).holder == HeapObject.NOBODY;
      case MachineStep.Join _ -> false; // of a thread that has ended it is no step
      case MachineStep.Local _, MachineStep.Plain _, MachineStep.Ordered _, MachineStep.Print _ ->
          true;
    };
  }

  private void end(MachineState state) {
    for (int i = 0; i < state.threads(); i++) {
      isWrong |= !state.thread(i).hasEnded();
    }
    if (!isWrong && outputs.size() < MOST_OUTPUTS) {
      outputs.computeIfAbsent(state.output, _ -> order());
    }
  }
}
