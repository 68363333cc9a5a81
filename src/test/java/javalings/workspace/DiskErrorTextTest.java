package javalings.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskErrorTextTest {

  @TempDir Path temp;

  @Test
  void whatAnExceptionSaysByItsClassIsPutIntoWords() throws Exception {
    var file = Files.writeString(temp.resolve("file"), "x");
    var folder = Files.createDirectories(temp.resolve("folder/inner")).getParent();
    var gone = temp.resolve("gone");

    assertThat(words(() -> Files.readString(gone))).isEqualTo(gone + " is not there");
    assertThat(words(() -> Files.createDirectory(file))).isEqualTo(file + " is in the way");
    assertThat(words(() -> Files.delete(folder)))
        .isEqualTo("the folder " + folder + " is not empty");
    assertThat(words(() -> Files.writeString(file.resolve("in"), "x")))
        .isEqualTo(file.resolve("in") + ": Not a directory");
  }

  /** Whoever runs the tests may be allowed everything, and these cannot be brought about then. */
  @Test
  void whatCannotBeBroughtAboutByEverybodyIsPutIntoWordsToo() {
    assertThat(DiskErrorText.of(new AccessDeniedException("a")))
        .isEqualTo("there is no permission for a");
    assertThat(DiskErrorText.of(new NotDirectoryException("a"))).isEqualTo("a is not a folder");
    assertThat(DiskErrorText.of(new FileSystemException("a", null, "Read-only file system")))
        .isEqualTo("a: Read-only file system");
    assertThat(DiskErrorText.of(new IOException("No space left on device")))
        .isEqualTo("No space left on device");
    assertThat(DiskErrorText.of(new IOException())).isEqualTo("java.io.IOException");
  }

  private static String words(ThrowingCallable work) {
    return DiskErrorText.of(catchThrowableOfType(IOException.class, work));
  }
}
