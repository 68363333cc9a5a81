package javalings.grade.results;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.SortedMap;
import javalings.report.CsvCell;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Names for students that nobody can turn back without the key; the same on every machine that has
 * it.
 */
public record AnonymousNames(String key) {

  private static final int BYTES = 6;

  /** The names and the students behind them, as a table. */
  public static String table(SortedMap<String, String> students) {
    var table = new StringBuilder("name,student\r\n");
    students.forEach((name, student) ->
        table.append(name).append(',').append(CsvCell.of(student)).append("\r\n"));
    return table.toString();
  }

  public String of(String student) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      var code = mac.doFinal(student.getBytes(StandardCharsets.UTF_8));
      return "student-" + HexFormat.of().formatHex(code, 0, BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }
}
