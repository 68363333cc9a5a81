package javalings.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javalings.course.CourseFolder;
import javalings.course.NearestNames;
import javalings.view.screens.PageView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "explain", sortOptions = false, description = "Explains an error code: E0382.")
final class ExplainCommand implements javalings.cli.CliCommand {

  @Parameters(paramLabel = "CODE", description = "The code in the brackets behind error.")
  String code = "";

  @Override
  public int run(CliContext context) throws IOException {
    var folder = folder(context);
    var page = page(folder, code);
    if (page.isEmpty()) {
      throw CliExit.usage("There is no page on %s%s".formatted(code, question(folder)));
    }
    var view = new PageView(code, page.get(), List.of(), 0);
    context.show(view.print(context.console().size(), context.console().theme()));
    return ExitCode.SOLVED;
  }

  static Path folder(CliContext context) {
    return context.installation().root().resolve("src/docs/errors");
  }

  /** The Markdown page of a code. */
  static Optional<String> page(Path folder, String code) throws IOException {
    if (!code.matches("[A-Za-z0-9._-]+")) {
      return Optional.empty();
    }
    for (var name : List.of(code, code.toUpperCase(Locale.ROOT))) {
      var file = folder.resolve(name + ".md");
      if (Files.isRegularFile(file)) {
        return Optional.of(Files.readString(file));
      }
    }
    return Optional.empty();
  }

  private String question(Path folder) {
    var codes =
        CourseFolder.children(folder).stream()
            .map(file -> file.getFileName().toString().replaceFirst("\\.md$", ""))
            .toList();
    return NearestNames.question(code, codes);
  }
}
