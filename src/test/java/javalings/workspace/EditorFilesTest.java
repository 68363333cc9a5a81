package javalings.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javalings.course.CourseFolder;
import javalings.course.MiniCourse;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** A workspace opens in editors: shown with Eclipse's own compiler, and by building it. */
class EditorFilesTest {

  @TempDir Path temp;

  /** A folder of Eclipse's {@code .classpath}, and the folders in it that are others of it. */
  private record SourceFolder(Path path, List<String> excluding) {

    List<String> files() throws IOException {
      try (var files = Files.walk(path)) {
        return files
            .filter(file -> file.toString().endsWith(".java"))
            .filter(file -> excluding.stream().noneMatch(it -> file.startsWith(path.resolve(it))))
            .map(Path::toString)
            .toList();
      }
    }
  }

  @Test
  void eclipseCompilesTheSolvedMiniatureCourse() throws Exception {
    var workspace = solved(MiniCourse.folder());

    assertThat(eclipse(workspace)).isEmpty();
  }

  @Test
  void eclipseCompilesTheSolvedCourse() throws Exception {
    var workspace = solved(new CourseFolder(Path.of("")));

    assertThat(eclipse(workspace)).isEmpty();
  }

  @Test
  void eclipseSeesTheMistakesOfAStarter() throws Exception {
    assertThat(eclipse(workspace(MiniCourse.folder())))
        .contains("Hello1.java")
        .contains("insert \";\" to complete");
  }

  @Test
  void everyFileThatTheEditorNeedsIsWellFormed() throws Exception {
    var workspace = workspace(MiniCourse.folder());

    for (var name : List.of("pom.xml", ".classpath", ".project")) {
      assertThat(xml(workspace.root().resolve(name))).as(name).isNotNull();
      assertThat(workspace.root().resolve(name)).content().doesNotContain("@");
    }
  }

  @Test
  void eclipseIsToldOfTheRelease25WithItsPreviews() throws Exception {
    assertThat(
            workspace(MiniCourse.folder()).root().resolve(".settings/org.eclipse.jdt.core.prefs"))
        .content()
        .contains("core.compiler.release=enabled")
        .contains("core.compiler.compliance=25")
        .contains("enablePreviewFeatures=enabled");
  }

  @Test
  @Tag("long")
  void mavenBuildsAWorkspaceWhoseExercisesAreStillBroken() throws Exception {
    var workspace = workspace(MiniCourse.folder());

    assertThat(maven(workspace)).contains("BUILD SUCCESS").contains("Hello1.java");
  }

  @Test
  @Tag("long")
  void mavenCompilesASolvedWorkspace() throws Exception {
    var workspace = solved(MiniCourse.folder());

    assertThat(maven(workspace)).contains("BUILD SUCCESS").doesNotContain("ERROR");
    assertThat(workspace.root().resolve("target/classes"))
        .isDirectoryContaining("glob:**/Hello1.class")
        .isDirectoryContaining("glob:**/Cart.class")
        .isDirectoryContaining("glob:**/Price.class");
  }

  private Workspace workspace(CourseFolder folder) throws IOException {
    var workspace = new Workspace(temp.resolve("workspace"));
    new WorkspaceUpdater(workspace, folder, folder.load(), new Installation(Path.of(""))).refresh();
    return workspace;
  }

  private Workspace solved(CourseFolder folder) throws IOException {
    var workspace = workspace(folder);
    for (var exercise : folder.load().exercises()) {
      for (var source : folder.solution(exercise)) {
        var path = source.path().replace("src/solutions/", "exercises/");
        Files.writeString(workspace.root().resolve(path), source.text());
      }
    }
    return workspace;
  }

  /** What Eclipse's compiler says about everything in the workspace; nothing when it is content. */
  private static String eclipse(Workspace workspace) throws Exception {
    var words = new ArrayList<String>();
    words.addAll(List.of("--release", "25", "--enable-preview", "-nowarn", "-proc:none"));
    words.addAll(List.of("-d", "none", "-cp", own()));
    for (var folder : sourceFolders(workspace)) {
      words.addAll(folder.files());
    }
    var said = new StringWriter();
    var writer = new PrintWriter(said);
    BatchCompiler.compile(words.toArray(String[]::new), writer, writer, null);
    return said.toString();
  }

  /** {@code javalings.own}, wherever this build has put it. */
  private static String own() {
    return Path.of("target", "classes").toString();
  }

  private static List<SourceFolder> sourceFolders(Workspace workspace) throws Exception {
    var entries =
        xml(workspace.root().resolve(".classpath")).getElementsByTagName("classpathentry");
    var folders = new ArrayList<SourceFolder>();
    for (var i = 0; i < entries.getLength(); i++) {
      if (entries.item(i) instanceof Element entry && entry.getAttribute("kind").equals("src")) {
        var excluding = Stream.of(entry.getAttribute("excluding").split("\\|", -1));
        folders.add(
            new SourceFolder(
                workspace.root().resolve(entry.getAttribute("path")),
                excluding.filter(it -> !it.isEmpty()).toList()));
      }
    }
    return folders;
  }

  private static Element xml(Path file) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(file.toFile())
        .getDocumentElement();
  }

  private static String maven(Workspace workspace) throws Exception {
    var log = Files.createTempFile("workspace", ".log");
    var process =
        new ProcessBuilder("mvn", "-B", "compile")
            .directory(workspace.root().toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
      return Files.readString(log);
    } finally {
      process.destroyForcibly();
      Files.delete(log);
    }
  }
}
