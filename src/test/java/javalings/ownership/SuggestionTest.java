package javalings.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import javalings.model.Edit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is suggested mends what was found: applied, the finding is gone. */
final class SuggestionTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        import javalings.own.*;
        class Moved {
          @Move static class S {}
          static void take(S s) {}
          static void run(S s) {
            take(s);
            take(s);
          }
        }
        """,
        """
        import javalings.own.*;
        class Pick {
          @Move static class S {}
          static @Borrowed S pick(@Borrowed S a, @Borrowed S b) { return a; }
        }
        """,
        """
        import javalings.own.*;
        class Changed {
          @Move static class S { int n; }
          static void set(@Borrowed S s) { s.n = 1; }
        }
        """,
        """
        import javalings.own.*;
        class Itself {
          @Move static class S {
            int n;
            void set() { n = 1; }
          }
        }
        """,
        """
        import javalings.own.*;
        class Nested {
          @Move static class S { @Mut void set() {} }
          static void set(@Borrowed S s) { s.set(); }
        }
        """,
        """
        import javalings.own.*;
        class Temporary {
          static void run() {
            var r = Owned.of(1).borrow();
            System.out.println(r.get());
          }
        }
        """
      })
  void appliedTheFindingIsGone(String text) {
    var found = Checked.findings(text);
    assertThat(found).hasSize(1);
    var suggestion = found.getFirst().suggestions().getFirst();
    assertThat(Checked.findings(apply(text, suggestion.edits()))).isEmpty();
  }

  private static String apply(String text, List<Edit> edits) {
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
    var lines = text.lines().limit(line - 1L);
    return lines.mapToInt(each -> each.length() + 1).sum() + column - 1;
  }
}
