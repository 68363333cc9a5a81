package javalings.interleave.explore;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The places that threads may touch after a state; never changed, so that states share it. */
final class FutureSteps {

  static final FutureSteps NONE = new FutureSteps(new BitSet());

  private final BitSet numbers;

  private FutureSteps(BitSet numbers) {
    this.numbers = numbers;
  }

  FutureSteps and(FutureSteps more) {
    if (contains(more)) {
      return this;
    }
    if (more.contains(this)) {
      return more;
    }
    BitSet both = (BitSet) numbers.clone();
    both.or(more.numbers);
    return new FutureSteps(both);
  }

  boolean contains(FutureSteps other) {
    if (other == this) {
      return true;
    }
    BitSet missing = (BitSet) other.numbers.clone();
    missing.andNot(numbers);
    return missing.isEmpty();
  }

  /** All touches of a search, by number. */
  static final class Table {
    private final Map<Happening, Integer> numbers = new HashMap<>();
    private final List<Happening> all = new ArrayList<>();

    List<Happening> list(FutureSteps steps) {
      return steps.numbers.stream().mapToObj(all::get).toList();
    }

    /** The touches that may follow before these happenings, if those may follow after them. */
    FutureSteps before(List<Happening> happenings, FutureSteps after) {
      FutureSteps steps = after;
      for (int i = happenings.size() - 1; i >= 0; i--) {
        steps = before(happenings.get(i), steps);
      }
      return steps;
    }

    private FutureSteps before(Happening happening, FutureSteps after) {
      return switch (happening.kind()) {
        case READ, WRITE, ADD -> with(after, happening);
        case START -> ofParent(after, happening.thread(), (int) happening.cell());
        case RELEASE, ACQUIRE, ALONE -> after;
      };
    }

    private FutureSteps with(FutureSteps steps, Happening step) {
      int number = number(step);
      if (steps.numbers.get(number)) {
        return steps;
      }
      BitSet more = (BitSet) steps.numbers.clone();
      more.set(number);
      return new FutureSteps(more);
    }

    /** The steps of a thread that is not there yet can only be hastened through its parent. */
    private FutureSteps ofParent(FutureSteps steps, int parent, int child) {
      FutureSteps result = steps;
      for (Happening step : list(steps)) {
        if (step.thread() == child) {
          result = with(result, new Happening(step.kind(), parent, step.cell()));
        }
      }
      return result;
    }

    private int number(Happening step) {
      return numbers.computeIfAbsent(
          step,
          it -> {
            all.add(it);
            return all.size() - 1;
          });
    }
  }
}
