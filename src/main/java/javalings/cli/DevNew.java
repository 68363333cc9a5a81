package javalings.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javalings.author.CreationResult;
import javalings.author.NewExercise;
import javalings.model.ExerciseId;
import org.jspecify.annotations.Nullable;

/** {@code ./runner dev new TOPIC/Name}: every file of an exercise, ready to be changed. */
record DevNew(List<String> names, @Nullable String title, @Nullable String newTopic) {

  int run(CliContext context) throws IOException {
    var id = id();
    var wish =
        new NewExercise(
            id,
            Optional.ofNullable(title).orElse("A title for " + id.name()),
            Optional.ofNullable(newTopic));
    return switch (wish.in(context.folder())) {
      case CreationResult.Refused(var why) -> throw CliExit.usage(why);
      case CreationResult.Created(var files) -> tell(context, id, files);
    };
  }

  private ExerciseId id() {
    if (names.size() != 1 || !names.getFirst().matches("[^/]+/[^/]+")) {
      throw CliExit.usage(
          "Name one exercise with its topic, as in `./runner dev new 04_moves/Moves7`; this was %s"
              .formatted(names.isEmpty() ? "none" : String.join(" ", names)));
    }
    return ExerciseId.parse(names.getFirst());
  }

  private static int tell(CliContext context, ExerciseId id, List<String> files) {
    files.forEach(context::say);
    context.say("");
    context.tell(
        "%s is the last exercise of its topic, and whole: a small lesson to write yours over."
            .formatted(id));
    context.tell("`./runner dev check %s` proves it after every change.".formatted(id.name()));
    return ExitCode.SOLVED;
  }
}
