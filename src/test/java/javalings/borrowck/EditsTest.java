package javalings.borrowck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javalings.model.Diagnostic;
import javalings.model.Edit;
import org.junit.jupiter.api.Test;

/**
 * The mistakes that people ask about most: at least 70 of 100 come with an edit, and each edit that
 * is suggested leaves fewer findings than there were.
 */
final class EditsTest {
  private static final Path FOLDER = Path.of("src/test/golden/edits");
  private static final Pattern START = Pattern.compile("^//// (\\w+)$", Pattern.MULTILINE);

  /** One program, with a name. */
  private record Mistake(String name, String text) {}

  @Test
  void mostMistakesComeWithAnEditThatMendsThem() throws IOException {
    var found = 0;
    var mended = 0;
    for (var mistake : mistakes()) {
      var findings = CheckedProgram.findings(mistake.text());
      assertThat(findings).as(mistake.name()).isNotEmpty();
      for (var finding : findings) {
        found++;
        mended += finding.suggestions().isEmpty() ? 0 : 1;
        assertThat(left(mistake, finding))
            .as(mistake.name() + " " + finding.suggestions())
            .allMatch(count -> count < findings.size());
      }
    }
    assertThat(mended).isGreaterThanOrEqualTo(found * 70 / 100);
  }

  /** How many findings each suggestion leaves. */
  private static List<Integer> left(Mistake mistake, Diagnostic finding) {
    return finding.suggestions().stream()
        .map(each -> CheckedProgram.findings(apply(mistake.text(), each.edits())).size())
        .toList();
  }

  private static List<Mistake> mistakes() throws IOException {
    var words = Files.readString(FOLDER.resolve("words.txt"));
    var all = Files.readString(FOLDER.resolve("mistakes.txt"));
    var starts = START.matcher(all).results().toList();
    var found = new ArrayList<Mistake>();
    for (int i = 0; i < starts.size(); i++) {
      var end = i + 1 < starts.size() ? starts.get(i + 1).start() : all.length();
      var body = all.substring(starts.get(i).end() + 1, end);
      found.add(new Mistake(starts.get(i).group(1), words.replace("NAME", "Test") + body + "}\n"));
    }
    return found;
  }

  static String apply(String text, List<Edit> edits) {
    var mended = new StringBuilder(text);
    edits.stream()
        .sorted(Comparator.comparing(Edit::place).reversed())
        .forEach(edit -> {
          var place = edit.place();
          mended.replace(
              offset(text, place.line(), place.column()),
              offset(text, place.endLine(), place.endColumn()),
              edit.replacement());
        });
    return mended.toString();
  }

  private static int offset(String text, int line, int column) {
    try (Stream<String> lines = text.lines().limit(line - 1L)) {
      return lines.mapToInt(each -> each.length() + 1).sum() + column - 1;
    }
  }
}
