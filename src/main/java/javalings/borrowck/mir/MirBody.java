package javalings.borrowck.mir;

import java.util.List;
import java.util.Set;

/**
 * A method, constructor, initializer or lambda, ready to be checked. The first node is the entry.
 *
 * @param returnsFrom the parameters that the result may borrow from
 * @param ordinary whether its file has no mark: variables share objects, as they do in Java
 */
public record MirBody(
    String name,
    List<MirLocal> locals,
    List<Location> locations,
    Set<Integer> returnsFrom,
    boolean ordinary) {
  /** The name of a body that has none. */
  public static final String LAMBDA = "lambda";

  public MirBody {
    locals = List.copyOf(locals);
    locations = List.copyOf(locations);
    returnsFrom = Set.copyOf(returnsFrom);
  }

  /** A body of a file with marks. */
  public MirBody(
      String name, List<MirLocal> locals, List<Location> locations, Set<Integer> returnsFrom) {
    this(name, locals, locations, returnsFrom, false);
  }

  /** Whether it is the body of a lambda. */
  public boolean lambda() {
    return name.equals(LAMBDA);
  }

  public MirLocal local(MirPlace place) {
    return locals.get(place.local());
  }

  /** The place as the learner writes it, in backquotes; {@code value} for what has no name. */
  public String describe(MirPlace place) {
    return local(place).name().isEmpty() ? "value" : "`" + write(place) + "`";
  }

  /** The place as the learner writes it. */
  public String write(MirPlace place) {
    var text = new StringBuilder(local(place).name());
    for (var step : place.path()) {
      if (step.equals(MirPlace.ELEMENT)) {
        text.append("[_]");
      } else if (!MirPlace.dereferences(step) && !MirPlace.namesType(step)) {
        text.append('.').append(step);
      }
    }
    return text.toString();
  }
}
