package javalings.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import javalings.course.NearestNames;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "schema",
    sortOptions = false,
    description = "Prints the JSON Schema of a report; without a name, lists them.")
final class SchemaCommand implements CliCommand {

  /** The schemas, each a resource of that name. */
  static final List<String> NAMES =
      List.of("check", "list", "borrowck", "interleave", "cost", "watch", "grade");

  /** The same for the completion of shells. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return NAMES.iterator();
    }
  }

  @Parameters(
      paramLabel = "NAME",
      arity = "0..1",
      completionCandidates = Names.class,
      description = "${COMPLETION-CANDIDATES}.")
  @Nullable String name;

  @Override
  public int run(CliContext context) throws IOException {
    if (name == null) {
      NAMES.forEach(context::say);
    } else if (NAMES.contains(name)) {
      context.data(text(name).stripTrailing());
    } else {
      throw CliExit.usage(
          "There is no schema %s; there are: %s%s"
              .formatted(name, String.join(", ", NAMES), NearestNames.question(name, NAMES)));
    }
    return ExitCode.SOLVED;
  }

  static String text(String name) throws IOException {
    try (var in = SchemaCommand.class.getResourceAsStream("/schema/" + name + ".json")) {
      if (in == null) {
        throw new IllegalStateException("not in the jar: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
