package javalings.borrowck.build;

import com.sun.source.tree.Tree;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/** Where {@code break}, {@code continue} and {@code yield} go. */
final class JumpTargets {

  /**
   * A statement that can be left from inside.
   *
   * @param exit the node behind it
   * @param again the node of a loop's next round, or {@link BodyBuilder#NOWHERE}
   * @param depth how many frames were open around it
   * @param result the variable of a switch expression, or {@link BodyBuilder#NOWHERE}
   */
  record Target(
      @Nullable Name label, boolean unnamed, int exit, int again, int depth, int result) {}

  private final Deque<Target> targets = new ArrayDeque<>();
  private @Nullable Name pending;

  void label(Name label) {
    pending = label;
  }

  @Nullable Name takeLabel() {
    var label = pending;
    pending = null;
    return label;
  }

  void enter(Target target) {
    targets.push(target);
  }

  void leave() {
    targets.pop();
  }

  Optional<Target> breakTo(@Nullable Name label) {
    return targets.stream()
        .filter(target ->
            label == null ? target.unnamed() && target.result() < 0 : label.equals(target.label()))
        .findFirst();
  }

  Optional<Target> continueTo(@Nullable Name label) {
    return targets.stream()
        .filter(target -> target.again() != BodyBuilder.NOWHERE)
        .filter(target -> label == null || label.equals(target.label()))
        .findFirst();
  }

  Optional<Target> yieldTo(Tree yield) {
    return targets.stream().filter(target -> target.result() >= 0).findFirst();
  }
}
