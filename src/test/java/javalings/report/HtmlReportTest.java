package javalings.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

  @Test
  void theOnlyScriptThatMayRunIsThePagesOwn() throws Exception {
    var page = page();
    var script = between(page, "<script>", "</script>");
    var digest =
        MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));

    assertThat(page)
        .contains("default-src 'none'")
        .contains("script-src 'sha256-%s'".formatted(Base64.getEncoder().encodeToString(digest)))
        .doesNotContain("unsafe-eval")
        .doesNotContain("${");
    assertThat(script).doesNotContain("innerHTML").doesNotContain("insertAdjacent");
  }

  @Test
  void nothingThatAStudentWroteEndsTheData() throws IOException {
    var page = page();
    var data = between(page, "id=\"data\">", "</script>");

    assertThat(Pattern.compile("<script").matcher(page).results().count()).isEqualTo(2);
    assertThat(data).doesNotContain("<").contains("\\u003c/script\\u003e\\u003cimg");
    assertThat(data.chars().filter(c -> c < ' ' || c == 0x202E)).isEmpty();
  }

  @Test
  void theDataHasASignForEachExerciseAndWhatFailsMost() throws IOException {
    assertThat(between(page(), "id=\"data\">", "</script>"))
        .contains("\"name\":\"alice\"")
        .contains("\"signs\":\"●○!×–\"")
        .contains("\"signs\":\"××●×–\"")
        .contains("{\"label\":\"Secret1: is secret, 2 times\",\"count\":2}")
        .contains("{\"label\":\"Weighted1: clones_everything, 1 time\",\"count\":1}");
  }

  private static String page() throws IOException {
    var page = new StringWriter();
    ReportFormat.HTML.write(SampleResults.all(), FailureDetail.FULL, page);
    return page.toString();
  }

  private static String between(String text, String begin, String end) {
    var from = text.indexOf(begin) + begin.length();
    return text.substring(from, text.indexOf(end, from));
  }
}
