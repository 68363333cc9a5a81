package javalings.grade.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javalings.course.CourseFolder;
import javalings.course.MiniCourse;
import javalings.model.Answer;
import javalings.model.Exercise;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubmissionTest {

  private static final String SUM = "exercises/01_first/Sum1.java";

  @TempDir Path temp;

  @Test
  void onlyJavaFilesBelowExercisesAreTaken() throws IOException {
    write("alice/" + SUM, "class Sum1 {}");
    write("alice/exercises/02_more/Parts1/Cart.java", "class Cart {}");
    write("alice/exercises/course.json", "{}");
    write("alice/src/checks/01_first/Sum1Check.java", "class Sum1Check {}");
    write("alice/.git/hooks/post-checkout", "rm -rf /");
    Files.createSymbolicLink(temp.resolve("alice/home"), Path.of("/"));

    assertThat(paths("alice")).containsExactly(SUM, "exercises/02_more/Parts1/Cart.java");
  }

  @Test
  void aFolderAroundTheWorkIsLookedThrough() throws IOException {
    write("alice/my-work/" + SUM, "class Sum1 {}");

    assertThat(paths("alice")).containsExactly(SUM);
  }

  @Test
  void aZipIsReadWithoutBeingUnpacked() throws IOException {
    zip("bob.zip", entry("work/" + SUM), entry("work/README.md"), entry("__MACOSX/work/" + SUM));

    assertThat(paths("bob.zip")).containsExactly(SUM);
  }

  @Test
  void windowsWritesBackslashes() throws IOException {
    zip("bob.zip", entry(SUM.replace('/', '\\')));

    assertThat(paths("bob.zip")).containsExactly(SUM);
  }

  @Test
  void whatLeadsOutOfTheFolderIsRefused() throws IOException {
    zip("a.zip", entry("../" + SUM));
    zip("b.zip", entry("/" + SUM));
    zip("c.zip", entry("exercises/../../etc/x.java"));
    zip("d.zip", entry("C:\\exercises\\x.java"));

    for (var name : List.of("a.zip", "b.zip", "c.zip", "d.zip")) {
      assertThat(refusal(name)).contains("leads out of the folder");
    }
  }

  @Test
  void linksAreRefused() throws IOException {
    Files.createDirectories(temp.resolve("alice/exercises/01_first"));
    Files.createSymbolicLink(temp.resolve("alice/" + SUM), Path.of("/etc/passwd"));
    write("bob/other/x.java", "class X {}");
    Files.createSymbolicLink(temp.resolve("bob/exercises"), temp.resolve("bob/other"));
    Files.createSymbolicLink(temp.resolve("carol"), temp.resolve("bob"));
    var link = new ZipArchiveEntry(SUM);
    link.setUnixMode(0120777);
    zip("dave.zip", link);

    for (var name : List.of("alice", "bob", "carol", "dave.zip")) {
      assertThat(refusal(name)).as(name).endsWith("is a link, which is not followed");
    }
  }

  @Test
  void pipesAreNotOpened() throws Exception {
    Files.createDirectories(temp.resolve("alice/exercises/01_first"));
    mkfifo("alice/" + SUM);
    mkfifo("bob.zip");

    assertThat(refusal("alice")).contains("is a pipe, a device or the like");
    assertThat(refusal("bob.zip")).contains("is a pipe, a device or the like");
  }

  private void mkfifo(String name) throws Exception {
    var made = new ProcessBuilder("mkfifo", temp.resolve(name).toString()).start().waitFor();
    assertThat(made).isZero();
  }

  @Test
  void namesThatSomeDisksTakeForOneAreRefused() throws IOException {
    zip("a.zip", entry(SUM), entry("exercises/01_first/sum1.java"));
    zip("b.zip", entry("exercises/a/X.java"), entry("exercises/A/Y.java"));
    zip("c.zip", entry("exercises/a/Café.java"), entry("exercises/a/Cafe\u0301.java"));
    zip("d.zip", entry(SUM), entry(SUM));

    assertThat(refusal("a.zip")).contains("differ only in how they are spelled");
    assertThat(refusal("b.zip")).contains("differ only in how they are spelled");
    assertThat(refusal("c.zip")).contains("differ only in how they are spelled");
    assertThat(refusal("d.zip")).contains("is in it twice");
  }

  @Test
  void bombsAreNotInflatedBeyondTheLimit() throws IOException {
    zip("large.zip", entry(SUM), new byte[40 << 20]);
    var many = new ZipArchiveEntry[IntakeLimits.FILES + 1];
    for (var i = 0; i < many.length; i++) {
      many[i] = entry("exercises/01_first/A" + i + ".java");
    }
    zip("many.zip", many);

    assertThat(refusal("large.zip")).isEqualTo(SUM + " has more than 256 KB");
    assertThat(refusal("many.zip")).isEqualTo("it has more than 2000 Java files");
  }

  @Test
  void whatIsNoSubmissionHasASentence() throws IOException {
    write("alice/notes.txt", "later");
    write("bob.zip", "not a zip");
    write("carol/exercises/01_first/" + "x".repeat(220) + ".java", "");
    var path = temp.resolve("dave");
    write("dave/" + SUM, "");
    write("dave.zip", "");

    assertThat(refusal("alice")).isEqualTo("there is no folder exercises in it");
    assertThat(refusal("bob.zip")).startsWith("it is no zip that can be read");
    assertThat(refusal("carol")).startsWith("a path in it is longer than 240 characters");
    var both = new Submission("dave", List.of(path, temp.resolve("dave.zip"))).read();
    assertThat(both)
        .isEqualTo(new TakenFiles.Refused("dave and dave.zip are both there; keep one"));
  }

  @Test
  void studentsAreFoldersAndZipsByName() throws IOException {
    write("b/" + SUM, "");
    zip("a.ZIP", entry(SUM));
    write("list.csv", "");
    write(".hidden/x", "");

    var found = SubmissionsFolder.read(temp);

    assertThat(found.students()).extracting(Submission::student).containsExactly("a", "b");
    assertThat(found.others()).containsExactly("list.csv");
  }

  @Test
  void anAnswerThatCannotBeReadIsMissingAndTheOthersCount() throws IOException {
    write("alice/" + SUM, "class Sum1 {}\r\n");
    Files.write(
        Files.createDirectories(temp.resolve("alice/exercises/02_more")).resolve("Loop1.java"),
        "class Café {}".getBytes(StandardCharsets.ISO_8859_1));
    var answers =
        new TakenAnswers(MiniCourse.folder(), (TakenFiles.Taken) submission("alice").read());

    assertThat(answers.of(exercise("Sum1")))
        .isInstanceOfSatisfying(
            Answer.Written.class,
            it -> assertThat(it.sources().getFirst().text()).isEqualTo("class Sum1 {}\n"));
    assertThat(why(answers.of(exercise("Loop1")))).endsWith("Loop1.java is not UTF-8");
    assertThat(why(answers.of(exercise("Hello1")))).endsWith("is not in the submission");
    assertThat(why(answers.of(exercise("Parts1")))).contains("Parts1/Cart.java is not in");
  }

  private static String why(Answer answer) {
    return answer instanceof Answer.Unusable(var _, var verdict) ? verdict.why() : "usable";
  }

  private static Exercise exercise(String name) {
    CourseFolder folder = MiniCourse.folder();
    return folder.load().exercises().stream()
        .filter(it -> it.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private Submission submission(String name) {
    return new Submission(name, List.of(temp.resolve(name)));
  }

  private List<String> paths(String name) {
    return submission(name).read() instanceof TakenFiles.Taken(var contents)
        ? List.copyOf(contents.keySet())
        : List.of(refusal(name));
  }

  private String refusal(String name) {
    return submission(name).read() instanceof TakenFiles.Refused(var why) ? why : "taken";
  }

  private void write(String name, String text) throws IOException {
    var file = temp.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static ZipArchiveEntry entry(String name) {
    return new ZipArchiveEntry(name);
  }

  private void zip(String name, ZipArchiveEntry... entries) throws IOException {
    try (var zip = new ZipArchiveOutputStream(temp.resolve(name).toFile())) {
      for (var entry : entries) {
        zip.putArchiveEntry(entry);
        zip.write("class A {}".getBytes(StandardCharsets.UTF_8));
        zip.closeArchiveEntry();
      }
    }
  }

  private void zip(String name, ZipArchiveEntry entry, byte[] content) throws IOException {
    try (var zip = new ZipArchiveOutputStream(temp.resolve(name).toFile())) {
      zip.putArchiveEntry(entry);
      zip.write(content);
      zip.closeArchiveEntry();
    }
  }
}
