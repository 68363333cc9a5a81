package javalings.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javalings.author.ExercismImport;
import javalings.course.MalformedJson;
import javalings.model.Amount;

/** {@code ./runner dev import exercism DIR}: makes a course of what others have written. */
final class DevImport {

  private DevImport() {}

  static int run(CliContext context, List<String> words, Path target) throws IOException {
    if (words.size() != 2 || !words.getFirst().equals("exercism")) {
      throw CliExit.usage(
          "There is: ./runner dev import exercism DIR, a checkout of the Java track");
    }
    var track = context.resolve(Path.of(words.getLast()));
    var out = context.resolve(target);
    if (!Files.isRegularFile(track.resolve("config.json"))) {
      throw CliExit.usage(
          "%s is no checkout of an Exercism track: it has no config.json".formatted(track));
    }
    if (Files.exists(out)) {
      throw CliExit.usage("%s is there already; name another folder with --out DIR".formatted(out));
    }
    try {
      var outcome = ExercismImport.of(track, out);
      outcome.left().forEach(task -> context.warn("left out: " + task));
      context.tell(
          "%s in %s; try them: ./runner --course %s"
              .formatted(new Amount(outcome.exercises(), "exercise"), out, out));
      return ExitCode.SOLVED;
    } catch (MalformedJson e) {
      throw CliExit.usage("The track's config.json is not JSON: " + e.getMessage());
    }
  }
}
