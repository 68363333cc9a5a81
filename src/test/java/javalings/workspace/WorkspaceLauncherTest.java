package javalings.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javalings.course.MiniCourse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a workspace, which calls the one of the installation. */
@DisabledOnOs(OS.WINDOWS)
class WorkspaceLauncherTest {

  @TempDir Path temp;
  private Path home;

  @BeforeEach
  void makeAnInstallationThatSaysHowItIsCalled() throws IOException {
    home = MiniCourse.copyTo(temp.resolve("a/clone")).root();
    var runner = Files.write(home.resolve("runner"), List.of("#!/bin/sh", "echo \"$0 $*\""));
    assertThat(runner.toFile().setExecutable(true)).isTrue();
  }

  @Test
  void itIsFoundThroughALink() throws Exception {
    var workspace = made(temp.resolve("elsewhere/b/mine"));
    Files.createSymbolicLink(temp.resolve("jl"), workspace.resolve("runner"));

    assertThat(run(temp.resolve("jl")))
        .isEqualTo(home.toRealPath() + "/runner --workspace " + workspace.toRealPath() + " list\n");
  }

  /** As for a container and its host, which know one folder by two names. */
  @Test
  void aWorkspaceInTheCloneOrBesideItMovesAlong() throws Exception {
    made(home.resolve("workspace"));
    made(temp.resolve("a/mine"));
    Files.move(temp.resolve("a"), temp.resolve("b"));

    for (var moved : List.of(temp.resolve("b/clone/workspace"), temp.resolve("b/mine"))) {
      assertThat(Files.readString(moved.resolve("runner"))).doesNotContain(temp.toString());
      assertThat(run(moved.resolve("runner"))).endsWith(moved.toRealPath() + " list\n");
    }
  }

  private Path made(Path workspace) throws IOException {
    var folder = new MiniCourse(home).course();
    new WorkspaceUpdater(
            new Workspace(workspace), folder, folder.load(), new Installation(home.toRealPath()))
        .refresh();
    return workspace;
  }

  private String run(Path script) throws Exception {
    var process =
        new ProcessBuilder("sh", script.toString(), "list").redirectErrorStream(true).start();
    process.getOutputStream().close();
    var said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    return said;
  }
}
