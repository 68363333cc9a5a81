package javalings.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javalings.course.MiniCourse;
import javalings.model.Exercise;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceUpdaterTest {

  private static final String SUM = "exercises/01_first/Sum1.java";

  @TempDir Path temp;
  private MiniCourse mini;
  private Workspace workspace;

  @BeforeEach
  void makeAWorkspace() throws IOException {
    mini = MiniCourse.copyTo(temp.resolve("course"));
    workspace = new Workspace(temp.resolve("mine"));
    assertThat(refresh()).isEmpty();
  }

  @Test
  void aNewWorkspaceHasEveryStarterAndWhatEditorsNeed() {
    assertThat(workspace.root())
        .isDirectoryContaining(path -> path.endsWith("pom.xml"))
        .isDirectoryContaining(path -> path.endsWith(".classpath"))
        .isDirectoryContaining(path -> path.endsWith(".gitignore"));
    for (var file :
        List.of(SUM, "exercises/02_more/Parts1/Cart.java", "exercises/01_first/README.md")) {
      assertThat(workspace.root().resolve(file)).hasSameTextualContentAs(mini.root().resolve(file));
    }
    assertThat(workspace.root().resolve("runner")).isExecutable();
    assertThat(workspace.solutions()).doesNotExist();
  }

  @Test
  void aWorkspaceIsFoundFromAnyFolderInIt() {
    assertThat(Workspace.around(workspace.exercises().resolve("01_first"))).contains(workspace);
    assertThat(Workspace.around(temp)).isEmpty();
  }

  @Test
  void aWorkspaceRemembersItsCourseUnlessThatIsTheInstallationsOwn() throws Exception {
    assertThat(WorkspaceConfig.of(workspace).orElseThrow().course()).contains(mini.root());

    var own = new Workspace(temp.resolve("own"));
    var folder = mini.course();
    new WorkspaceUpdater(own, folder, folder.load(), new Installation(mini.root())).refresh();

    assertThat(WorkspaceConfig.of(own).orElseThrow().course()).isEmpty();
  }

  @Test
  void aChangedStarterIsBroughtInWhereTheLearnerHasNotTouchedIt() throws Exception {
    mini.write(SUM, "class Sum1 {} // new");

    assertThat(refresh()).isEmpty();
    assertThat(mine(SUM)).hasContent("class Sum1 {} // new");
  }

  @Test
  void whatTheLearnerHasChangedIsLeftAloneAndSaidOnce() throws Exception {
    Files.writeString(mine(SUM), "class Sum1 {} // mine");
    mini.write(SUM, "class Sum1 {} // new");

    assertThat(refresh())
        .containsExactly(
            SUM
                + " has a new original; yours was left alone (`./runner reset Sum1` brings the new one)");
    assertThat(refresh()).isEmpty();
    assertThat(mine(SUM)).hasContent("class Sum1 {} // mine");
  }

  @Test
  void otherLineEndsAreNoChange() throws Exception {
    Files.writeString(mine(SUM), Files.readString(mine(SUM)).replace("\n", "\r\n"));
    mini.write(SUM, "class Sum1 {} // new");

    refresh();

    assertThat(mine(SUM)).hasContent("class Sum1 {} // new");
  }

  @Test
  void aNewExerciseIsBroughtIn() throws Exception {
    mini.replace(
            "exercises/course.json",
            "{ \"name\": \"Hello1\"",
            "{ \"name\": \"New1\" }, { \"name\": \"Hello1\"")
        .write("exercises/01_first/New1.java", "class New1 {}")
        .write("hints/01_first/New1.md", "# New1\nabout\n## Hint 1\nx\n")
        .write("src/checks/01_first/New1Check.java", "class New1Check {}")
        .write("src/solutions/01_first/New1.java", "class New1 {}");

    refresh();

    assertThat(mine("exercises/01_first/New1.java")).hasContent("class New1 {}");
  }

  @Test
  void aDeletedFileStaysDeletedUntilItIsReset() throws Exception {
    Files.delete(mine(SUM));

    refresh();
    assertThat(mine(SUM)).doesNotExist();

    supplies().reset(exercise("Sum1"));
    assertThat(mine(SUM)).hasSameTextualContentAs(mini.root().resolve(SUM));
  }

  @Test
  void aResetMovesAFolderInTheWayAside() throws Exception {
    Files.delete(mine(SUM));
    Files.createDirectories(mine(SUM).resolve("work"));

    supplies().reset(exercise("Sum1"));

    assertThat(mine(SUM)).isRegularFile();
    assertThat(mine(".javalings/before-reset/" + SUM).resolve("work")).exists();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void resetPutsAPipeAsideWithoutWaitingForIt() throws Exception {
    Files.delete(mine(SUM));
    new ProcessBuilder("mkfifo", mine(SUM).toString()).start().waitFor();

    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> supplies().reset(exercise("Sum1")));

    assertThat(mine(SUM)).hasSameTextualContentAs(mini.root().resolve(SUM));
  }

  @Test
  void aResetKeepsWhatTheLearnerWroteEveryTime() throws Exception {
    Files.writeString(mine(SUM), "first");
    assertThat(supplies().reset(exercise("Sum1"))).isPresent();
    Files.writeString(mine(SUM), "second");
    assertThat(supplies().reset(exercise("Sum1"))).isPresent();

    assertThat(mine(".javalings/before-reset/" + SUM)).hasContent("first");
    assertThat(mine(".javalings/before-reset/" + SUM + ".2")).hasContent("second");
    assertThat(supplies().reset(exercise("Sum1"))).isEmpty();
  }

  @Test
  void theFileOfARenamedExerciseMovesWithTheLearnersWork() throws Exception {
    Files.writeString(mine(SUM), "class Sum1 {} // mine");
    renameSumToTotal();

    assertThat(refresh())
        .hasSize(2)
        .first()
        .asString()
        .startsWith(SUM + " is now exercises/01_first/Total1.java: your file moved there");
    assertThat(mine(SUM)).doesNotExist();
    assertThat(mine("exercises/01_first/Total1.java")).hasContent("class Sum1 {} // mine");
  }

  @Test
  void theUntouchedFileOfARenamedExerciseIsReplaced() throws Exception {
    renameSumToTotal();

    assertThat(refresh()).isEmpty();
    assertThat(mine(SUM)).doesNotExist();
    assertThat(mine("exercises/01_first/Total1.java")).content().contains("class Total1");
  }

  @Test
  void aSolutionIsPutBesideAndKeepsTheLearnersNotes() throws Exception {
    var path = supplies().solution(exercise("Sum1"));
    assertThat(path)
        .isEqualTo(mine("solutions/01_first/Sum1.java"))
        .content()
        .contains("+= number");

    Files.writeString(path, "my notes");
    supplies().solution(exercise("Sum1"));
    assertThat(path).hasContent("my notes");

    assertThat(supplies().solution(exercise("Parts1"))).isDirectory();
  }

  @Test
  void somebodyWhoEditsTheCourseItselfIsToldWhereTheirCopyIs() throws Exception {
    git("init", "-q");
    git("add", ".");
    git("-c", "user.name=a", "-c", "user.email=a@b", "commit", "-qm", "course");
    var original = Files.readString(mine(SUM));
    mini.write(SUM, "class Sum1 {} // edited in the wrong place");

    assertThat(refresh())
        .singleElement()
        .asString()
        .startsWith(SUM + " was edited in the course itself; your copy is " + mine(SUM));
    assertThat(mine(SUM)).hasContent(original);
  }

  private void git(String... words) throws Exception {
    var command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(words));
    var git = new ProcessBuilder(command).directory(mini.root().toFile()).inheritIO().start();
    assertThat(git.waitFor()).isZero();
  }

  private void renameSumToTotal() throws IOException {
    mini.replace("exercises/course.json", "\"Sum1\",", "\"Total1\", \"formerly\": [\"Sum1\"],");
    move(SUM, "exercises/01_first/Total1.java");
    move("hints/01_first/Sum1.md", "hints/01_first/Total1.md");
    move("src/checks/01_first/Sum1Check.java", "src/checks/01_first/Total1Check.java");
    move("src/solutions/01_first/Sum1.java", "src/solutions/01_first/Total1.java");
    move("src/mistakes/01_first/Sum1", "src/mistakes/01_first/Total1");
    move("src/alternatives/01_first/Sum1", "src/alternatives/01_first/Total1");
    mini.replace("exercises/01_first/Total1.java", "class Sum1", "class Total1");
  }

  private void move(String from, String to) throws IOException {
    Files.move(mini.root().resolve(from), mini.root().resolve(to));
  }

  private Path mine(String path) {
    return workspace.root().resolve(path);
  }

  private List<String> refresh() throws IOException {
    return supplies().refresh();
  }

  private WorkspaceUpdater supplies() {
    var folder = mini.course();
    return new WorkspaceUpdater(
        workspace, folder, folder.load(), new Installation(temp.resolve("home")));
  }

  private Exercise exercise(String name) {
    return mini.course().load().exercises().stream()
        .filter(it -> it.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
