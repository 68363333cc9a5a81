package javalings.model;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Whether students see what became of an exercise when it is graded. */
public sealed interface Visibility {

  record Visible() implements Visibility {}

  /** It counts, and reports for students do not show it. */
  record Hidden() implements Visibility {}

  /** It is neither run nor counted before that time. */
  record After(OffsetDateTime time) implements Visibility {}

  /** The time before which it is not run, if that has not come yet. */
  default Optional<OffsetDateTime> closedAt(Instant now) {
    return this instanceof After(var time) && now.isBefore(time.toInstant())
        ? Optional.of(time)
        : Optional.empty();
  }

  /** As course.json has it. */
  default String word() {
    return switch (this) {
      case Visible _ -> "visible";
      case Hidden _ -> "hidden";
      case After(var time) -> "after:" + time;
    };
  }
}
