package javalings.engine.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderRoomTest {

  @TempDir Path folder;

  private boolean isExceeded() throws IOException {
    var room = new RunFolderRoom(folder);
    Files.walkFileTree(folder, room);
    return room.isExceeded();
  }

  private void write(String name, int megabytes) throws IOException {
    try (var file = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
      file.setLength((long) megabytes << 20);
    }
  }

  @Test
  void aFewFilesHaveRoom() throws IOException {
    write("a", 16);
    write("b", 16);
    Files.createDirectories(folder.resolve("c/d"));

    assertThat(isExceeded()).isFalse();
  }

  @Test
  void filesThatTogetherAreTooLargeHaveNone() throws IOException {
    for (var i = 0; i < 5; i++) {
      write("f" + i, 14);
    }

    assertThat(isExceeded()).isTrue();
  }

  @Test
  void foldersInFoldersWithoutAnEndHaveNone() throws IOException {
    Files.createDirectories(folder.resolve("d/".repeat(70)));

    assertThat(isExceeded()).isTrue();
  }

  @Test
  void aLinkIsNotFollowed() throws IOException {
    Files.createSymbolicLink(folder.resolve("all"), folder);

    assertThat(isExceeded()).isFalse();
  }
}
