package javalings.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javalings.model.Sha256;

/**
 * The class on one page: a file that needs no other, whose script is the only one that its policy
 * lets run. Students' texts are data in it, which the script shows as text.
 */
final class HtmlReport {

  private static final String TEMPLATE = "class.html";
  private static final String SCRIPT = "<script>";

  private HtmlReport() {}

  static void write(ReportedClass about, Writer out) throws IOException {
    var template = template();
    var data = template.indexOf("${data}");
    var head = template.substring(0, data).replace("${hash}", hash(template));
    out.write(head);
    out.write(data(about));
    out.write(template.substring(data + "${data}".length()));
  }

  private static String template() throws IOException {
    try (var in = HtmlReport.class.getResourceAsStream(TEMPLATE)) {
      if (in == null) {
        throw new IllegalStateException("not in the jar: " + TEMPLATE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** As a policy names a script: by the digest of what stands between its tags. */
  private static String hash(String template) {
    var begin = template.indexOf(SCRIPT) + SCRIPT.length();
    var script = template.substring(begin, template.indexOf("</script>", begin));
    return "sha256-" + Base64.getEncoder().encodeToString(new Sha256().add(script).bytes());
  }

  /** No text in it can end the element that it stands in. */
  private static String data(ReportedClass about) {
    var text = new StringWriter();
    new ClassOverview(about).write(text);
    return text.toString().replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
  }
}
