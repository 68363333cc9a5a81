package javalings.ownership.mir;

import java.util.List;
import java.util.Set;

/**
 * A method, constructor, initializer or lambda, ready to be checked. The first node is the entry.
 *
 * @param returnsFrom the parameters that the result may borrow from
 */
public record Body(String name, List<Local> locals, List<Node> nodes, Set<Integer> returnsFrom) {

  public Body {
    locals = List.copyOf(locals);
    nodes = List.copyOf(nodes);
    returnsFrom = Set.copyOf(returnsFrom);
  }

  public Local local(Place place) {
    return locals.get(place.local());
  }

  /** The place as the learner writes it, in backquotes; {@code value} for what has no name. */
  public String describe(Place place) {
    return local(place).name().isEmpty() ? "value" : "`" + write(place) + "`";
  }

  /** The place as the learner writes it. */
  public String write(Place place) {
    var text = new StringBuilder(local(place).name());
    for (var step : place.path()) {
      if (step.equals(Place.ELEMENT)) {
        text.append("[_]");
      } else if (!Place.dereferences(step)) {
        text.append('.').append(step);
      }
    }
    return text.toString();
  }
}
