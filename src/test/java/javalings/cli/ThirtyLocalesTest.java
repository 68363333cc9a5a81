package javalings.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javalings.course.MiniCourse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The launcher under the locales of many people, in a folder whose name few of their charsets know:
 * programs read UTF-8 and the same everywhere, and people read their charset. The locales are made
 * by {@code localedef}, since few of them are installed. The program starts 130 times, so it has
 * its caches.
 */
@Tag("long")
@EnabledOnOs(OS.LINUX)
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD) // reading is not interrupted
class ThirtyLocalesTest {

  private static final String FOLDER = "Übung 日本 Ω";
  private static final String HELLO = "exercises/01_first/Hello1.java";
  private static final String PRINTED = "Grüße, 日本, ελληνικά, ١٢٣";

  @TempDir static Path temp;
  private static Path runner;
  private static MiniCourse course;
  private static Answers expected;

  /** What the three commands say: a report, a list, and the event of a save. */
  private record Answers(String report, String list, String event) {}

  @BeforeAll
  static void makeAClone() throws Exception {
    assumeTrue(Files.isDirectory(Path.of("/usr/share/i18n/locales")), "sources of locales");
    course = new MiniCourse(temp.resolve("clone"));
    runner = BuiltClone.in(course.root()).withCaches(temp.resolve("warm")).runner();
    expected = answers("C.UTF-8", UTF_8, "en");
  }

  @ParameterizedTest
  @CsvSource({
    "de_DE, UTF-8, de",
    "de_DE, ISO-8859-1, de",
    "de_AT, ISO-8859-15, de",
    "en_US, ISO-8859-1, en",
    "fr_FR, ISO-8859-15, en",
    "tr_TR, UTF-8, en",
    "tr_TR, ISO-8859-9, en",
    "az_AZ, UTF-8, en",
    "lt_LT, ISO-8859-13, en",
    "pl_PL, ISO-8859-2, en",
    "cs_CZ, UTF-8, en",
    "ru_RU, KOI8-R, en",
    "ru_RU, CP1251, en",
    "uk_UA, KOI8-U, en",
    "el_GR, ISO-8859-7, en",
    "he_IL, ISO-8859-8, en",
    "ar_EG, UTF-8, en",
    "ar_SA, ISO-8859-6, en",
    "fa_IR, UTF-8, en",
    "ur_PK, UTF-8, en",
    "hi_IN, UTF-8, en",
    "mr_IN, UTF-8, en",
    "ne_NP, UTF-8, en",
    "bn_BD, UTF-8, en",
    "my_MM, UTF-8, en",
    "th_TH, TIS-620, en",
    "th_TH, UTF-8, en",
    "ja_JP, EUC-JP, en",
    "ja_JP, SHIFT_JIS, en",
    "ko_KR, EUC-KR, en",
    "zh_CN, GB18030, en",
    "zh_TW, BIG5, en",
    "dz_BT, UTF-8, en"
  })
  void saysTheSame(String locale, String charset, String language) throws Exception {
    var name = locale + "." + charset;
    localedef(locale, charset, name);
    var encoding = Charset.forName(charset);
    var answers = answers(name, encoding, language);
    assertThat(answers.report()).isEqualTo(expected.report());
    assertThat(answers.event()).isEqualTo(expected.event());
    if (language.equals("en")) {
      var writable = new String(expected.list().getBytes(encoding), encoding);
      assertThat(answers.list()).isEqualTo(writable);
    } else {
      assertThat(answers.list()).contains("gelöst").contains("Sum1");
    }
  }

  private static void localedef(String locale, String charset, String name) throws Exception {
    var into = Files.createDirectories(temp.resolve("locales")).resolve(name).toString();
    var words = List.of("localedef", "-c", "--quiet", "-i", locale, "-f", charset, into);
    new ProcessBuilder(words).start().waitFor();
    assertThat(Path.of(into)).isDirectory();
  }

  private static Answers answers(String locale, Charset encoding, String language)
      throws Exception {
    var folder = Files.createDirectories(temp.resolve(locale + language));
    var workspace = folder.resolve(FOLDER);
    read(start(locale, folder, "init", FOLDER, "--course", course.root().toString()));
    save(workspace, "int unused;");
    var report = read(start(locale, workspace, "check", "Sum1", "Hello1", "--format", "json"));
    var list = new String(read(start(locale, workspace, "list")), encoding);
    return new Answers(timeless(new String(report, UTF_8)), list, event(locale, workspace));
  }

  private static String timeless(String json) {
    return json.replaceAll("\"millis\": ?\\d+", "");
  }

  /** The verdict on a save while watch runs. */
  private static String event(String locale, Path workspace) throws Exception {
    var watch = start(locale, workspace, "watch", "--json", "--no-editor");
    try (var out = new BufferedReader(new InputStreamReader(watch.getInputStream(), UTF_8))) {
      var _ = BuiltClone.next(out, "verdict");
      save(workspace, "// again");
      var _ = BuiltClone.next(out, "saved");
      return timeless(BuiltClone.next(out, "verdict").replaceAll("\"sourceHash\":\"\\w+\"", ""));
    } finally {
      watch.destroy();
      assertThat(watch.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }
  }

  /** A wrong answer that prints letters of many alphabets. */
  private static void save(Path workspace, String addition) throws IOException {
    var text =
        """
        class Hello1 {
          static String greet(String name) {
            System.out.println("%s"); %s
            return name;
          }
        }
        """
            .formatted(PRINTED, addition);
    var draft = Files.writeString(temp.resolve("draft"), text);
    Files.move(draft, workspace.resolve(HELLO), StandardCopyOption.REPLACE_EXISTING);
  }

  private static byte[] read(Process process) throws Exception {
    var out = process.getInputStream().readAllBytes();
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    return out;
  }

  private static Process start(String locale, Path directory, String... words) throws IOException {
    var command = new ArrayList<>(List.of("sh", runner.toString()));
    command.addAll(List.of(words));
    var builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.environment().keySet().removeIf(name -> name.matches("LANG.*|LC_.*"));
    builder.environment().put("LC_ALL", locale);
    builder.environment().put("LOCPATH", temp.resolve("locales").toString());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    return builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }
}
