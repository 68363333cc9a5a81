package javalings.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javalings.course.MiniCourse;
import javalings.model.Answer;
import javalings.model.Exercise;
import javalings.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AnswerReaderTest {

  @TempDir Path temp;
  private final Exercise hello = MiniCourse.folder().load().exercises().get(0);
  private final Exercise parts = MiniCourse.folder().load().exercises().get(3);

  @Test
  void aFileIsReadWithItsPathInTheWorkspace() throws Exception {
    write("class Hello1 {}\r\n".getBytes(StandardCharsets.UTF_8));

    assertThat(answer(hello))
        .isEqualTo(
            new Answer.Written(
                hello.id(), java.util.List.of(new Source(FILE, "class Hello1 {}\n"))));
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheProgram() throws Exception {
    write("\uFEFFclass Hello1 {}".getBytes(StandardCharsets.UTF_8));

    assertThat(answer(hello)).asString().contains("text=class Hello1 {}");
  }

  @Test
  void aDeletedFile() {
    assertThat(why(hello)).isEqualTo(FILE + " is not there");
    assertThat(remedy(hello)).isEqualTo("`./runner reset Hello1` brings the original back");
  }

  @Test
  void anEmptyFile() throws Exception {
    write(new byte[0]);
    assertThat(why(hello)).isEqualTo(FILE + " is empty");
    write("\n \n".getBytes(StandardCharsets.UTF_8));
    assertThat(why(hello)).isEqualTo(FILE + " is empty");
  }

  @Test
  void aBinaryFile() throws Exception {
    write(new byte[] {(byte) 0xca, (byte) 0xfe, 0, 0});
    assertThat(why(hello)).isEqualTo(FILE + " is not a text, it has zero bytes in it");
  }

  @Test
  void aFileThatIsNotUtf8() throws Exception {
    write("class Hello1 { /* \u00e4 */ }".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(why(hello)).isEqualTo(FILE + " is not UTF-8");
    assertThat(remedy(hello)).contains("encoding UTF-8");
  }

  @Test
  void aFileThatIsUtf16IsSomebodysWorkAndNotRubbish() throws Exception {
    for (var charset : List.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
      write("\uFEFFclass Hello1 {}".getBytes(charset));
      assertThat(why(hello)).isEqualTo(FILE + " is UTF-16");
      assertThat(remedy(hello)).isEqualTo("Let your editor save it with the encoding UTF-8");
    }
  }

  @Test
  void aFileOfAMegabyte() throws Exception {
    write(new byte[1024 * 1024]);
    assertThat(why(hello)).isEqualTo(FILE + " has more than 256 KB, which no exercise needs");
  }

  @Test
  void aFolderInPlaceOfAFile() throws Exception {
    Files.createDirectories(temp.resolve(FILE));
    assertThat(why(hello)).isEqualTo(FILE + " is a folder, and a file belongs there");
    assertThat(remedy(hello)).startsWith("`./runner reset Hello1` puts the folder aside");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aPipeIsNotWaitedFor() throws Exception {
    Files.createDirectories(temp.resolve(FILE).getParent());
    new ProcessBuilder("mkfifo", temp.resolve(FILE).toString()).start().waitFor();
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () ->
            assertThat(why(hello)).isEqualTo(FILE + " is no ordinary file but a pipe or a device"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkToADevice() throws Exception {
    Files.createDirectories(temp.resolve(FILE).getParent());
    Files.createSymbolicLink(temp.resolve(FILE), Path.of("/dev/zero"));
    assertThat(why(hello)).isEqualTo(FILE + " is no ordinary file but a pipe or a device");
  }

  @Test
  void aLinkToNothing() throws Exception {
    Files.createDirectories(temp.resolve(FILE).getParent());
    Files.createSymbolicLink(temp.resolve(FILE), temp.resolve("nothing"));
    assertThat(why(hello)).isEqualTo(FILE + " is a link to nothing");
  }

  @Test
  void aFolderOfFilesNeedsEachFileOfTheStarterAndMayHaveMore() throws Exception {
    var folder = Files.createDirectories(temp.resolve("exercises/02_more/Parts1"));
    Files.writeString(folder.resolve("Cart.java"), "class Cart {}");
    Files.writeString(folder.resolve("More.java"), "class More {}");

    assertThat(why(parts)).isEqualTo("exercises/02_more/Parts1/Price.java is not there");

    Files.writeString(folder.resolve("Price.java"), "class Price {}");
    assertThat(((Answer.Written) answer(parts)).sources())
        .extracting(Source::fileName)
        .containsExactly("Cart.java", "More.java", "Price.java");
  }

  @Test
  void aMissingFolder() {
    assertThat(why(parts)).isEqualTo("exercises/02_more/Parts1 is not a folder that can be read");
  }

  private Answer answer(Exercise exercise) {
    return new AnswerReader(new Workspace(temp), MiniCourse.folder()).of(exercise);
  }

  private String why(Exercise exercise) {
    return ((Answer.Unusable) answer(exercise)).verdict().why();
  }

  private String remedy(Exercise exercise) {
    return ((Answer.Unusable) answer(exercise)).verdict().remedy();
  }

  private void write(byte[] bytes) throws Exception {
    var file = temp.resolve(FILE);
    Files.createDirectories(temp.resolve("exercises/01_first"));
    Files.write(file, bytes);
  }

  private static final String FILE = "exercises/01_first/Hello1.java";
}
