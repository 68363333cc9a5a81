package javalings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A comment names the thing that it is about: none of its sentences begins with "Who" or "What".
 */
class CommentsTest {

  private static final Pattern COMMENT =
      Pattern.compile("/\\*.*?\\*/|//[^\\n]*(?:\\n\\s*//[^\\n]*)*", Pattern.DOTALL);

  private static final Pattern RIDDLE =
      Pattern.compile("(?:^|[.;:!?] )(?:Who|Whoever|Whose|What|Whatever) [^.]*");

  @Test
  void noSentenceBeginsWithWhoOrWhat() throws IOException {
    var found = new ArrayList<String>();
    try (var files = Files.walk(Path.of("src/main/java"))) {
      for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        riddles(Files.readString(file)).forEach(riddle -> found.add(file + " " + riddle));
      }
    }
    assertThat(found).isEqualTo(List.of());
  }

  private static Stream<String> riddles(String source) {
    return COMMENT
        .matcher(source)
        .results()
        .map(MatchResult::group)
        .map(comment -> comment.replaceAll("(?m)^\\s*(?:/\\*\\*?|//|\\*/?) ?|\\*/|<p>", " "))
        .map(words -> words.replaceAll("@param \\S+|@return", ". ").replaceAll("\\s+", " ").strip())
        .flatMap(words -> RIDDLE.matcher(words).results().map(MatchResult::group));
  }
}
