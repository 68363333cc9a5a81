package javalings.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import javalings.course.NearestNames;
import javalings.model.ErrorCode;
import javalings.view.screens.CodeList;
import javalings.view.screens.PageView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "explain", sortOptions = false, description = "Explains an error code: E0382.")
final class ExplainCommand implements CliCommand {

  @Parameters(
      arity = "0..1",
      paramLabel = "CODE",
      description =
          "The code in the brackets behind error; without one, all are listed:"
              + " ${COMPLETION-CANDIDATES}.",
      completionCandidates = Candidates.class)
  String code = "";

  /** The codes that a shell completes. */
  static final class Candidates implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return words().iterator();
    }
  }

  private static List<String> words() {
    return Arrays.stream(ErrorCode.values()).map(ErrorCode::word).toList();
  }

  @Override
  public int run(CliContext context) throws IOException {
    var size = context.console().size();
    var theme = context.console().theme();
    if (code.isEmpty()) {
      context.show(CodeList.printAll(size, theme));
      return ExitCode.SOLVED;
    }
    var found =
        ErrorCode.of(code)
            .orElseThrow(() ->
                CliExit.usage(
                    "There is no page on %s%s"
                        .formatted(code, NearestNames.question(code, words()))));
    var view = new PageView(found.word(), page(context, found), List.of(), 0);
    context.show(view.print(size, theme));
    return ExitCode.SOLVED;
  }

  /** The Markdown page of a code. */
  static String page(CliContext context, ErrorCode code) throws IOException {
    return Files.readString(
        context.installation().root().resolve("src/docs/errors").resolve(code.page()));
  }
}
