package javalings.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javalings.course.CourseFolder;
import javalings.course.MiniCourse;
import javalings.model.Need;
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
    var course = new CourseFolder(Path.of(""));

    assertThat(eclipse(solved(course), needs(course))).isEmpty();
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

  private static List<Need> needs(CourseFolder folder) {
    return folder.load().exercises().stream()
        .flatMap(it -> it.needs().stream())
        .distinct()
        .toList();
  }

  private static String eclipse(Workspace workspace) throws Exception {
    return eclipse(workspace, List.of());
  }

  /** What Eclipse's compiler says about everything in the workspace; nothing when it is content. */
  private static String eclipse(Workspace workspace, List<Need> needs) throws Exception {
    var words = new ArrayList<String>();
    words.addAll(List.of("--release", "25", "--enable-preview", "-nowarn", "-proc:none"));
    words.addAll(List.of("-d", "none", "-cp", classPath(needs)));
    needs.stream()
        .flatMap(need -> need.javacOptions().stream())
        .filter(option -> option.startsWith("--add-modules="))
        .forEach(option -> words.addAll(List.of(option.split("=", 2))));
    for (var folder : sourceFolders(workspace)) {
      words.addAll(folder.files());
    }
    var said = new StringWriter();
    var writer = new PrintWriter(said);
    BatchCompiler.compile(words.toArray(String[]::new), writer, writer, null);
    return said.toString();
  }

  /** {@code javalings.own} and the libraries, wherever this build has them. */
  private static String classPath(List<Need> needs) {
    var jars =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(jar -> needs.stream().anyMatch(it -> it.names(new File(jar).getName())));
    var own = Path.of("target", "classes").toString();
    return Stream.concat(Stream.of(own), jars).collect(Collectors.joining(File.pathSeparator));
  }

  @Test
  void aWorkspaceHoldsTheJarsAndTheOptionsThatItsExercisesNeed() throws IOException {
    var home = temp.resolve("home");
    for (var jar :
        List.of("lib/h2-2.5.252.jar", "lib/jackson-core-3.2.4.jar", "javalings-own.jar")) {
      var file = home.resolve("target").resolve(jar);
      Files.createDirectories(file.getParent());
      Files.createFile(file);
    }
    var folder =
        MiniCourse.copyTo(temp.resolve("course"))
            .replace(
                "exercises/course.json",
                "\"name\": \"Sum1\"",
                "\"name\": \"Sum1\", \"needs\": [\"h2\", \"vector\"]")
            .course();
    var workspace = new Workspace(temp.resolve("workspace"));
    new WorkspaceUpdater(workspace, folder, folder.load(), new Installation(home)).refresh();

    assertThat(workspace.root().resolve(".javalings/lib"))
        .isDirectoryContaining("glob:**/h2-2.5.252.jar")
        .isDirectoryNotContaining("glob:**/jackson-core-3.2.4.jar");
    assertThat(workspace.root().resolve("pom.xml"))
        .content()
        .contains(".javalings/lib/h2-2.5.252.jar", "<arg>--add-modules=jdk.incubator.vector</arg>");
  }

  @Test
  void aJarThatIsBuiltAnewIsCopiedAnew() throws IOException {
    var jar = temp.resolve("home/target/javalings-own.jar");
    Files.createDirectories(jar.getParent());
    Files.writeString(jar, "the old one");
    var workspace = new Workspace(temp.resolve("workspace"));
    var folder = MiniCourse.folder();
    var updater =
        new WorkspaceUpdater(
            workspace, folder, folder.load(), new Installation(temp.resolve("home")));
    updater.refresh();
    var old = Files.getLastModifiedTime(jar).toInstant();

    Files.writeString(jar, "the new one");
    Files.setLastModifiedTime(jar, FileTime.from(old.plusSeconds(1)));
    updater.refresh();

    assertThat(workspace.own().resolve("lib/javalings-own.jar")).hasContent("the new one");
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
