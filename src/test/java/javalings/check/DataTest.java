package javalings.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataTest {

  private static final byte[] CONTENT = "weights".getBytes(StandardCharsets.UTF_8);

  @TempDir Path temp;

  @Test
  void aNameThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> Data.bytes("no.such"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("there is no data \"no.such\"");
    assertThatThrownBy(() -> Data.bytes("../Data.class"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theFileIsTheSameEachTimeAndHoldsWhatItShould() throws Exception {
    var files = DataFiles.in(temp);
    var file = files.file("model.bin", CONTENT);
    Files.write(file, new byte[] {1});

    assertThat(files.file("model.bin", CONTENT)).isEqualTo(file).hasBinaryContent(CONTENT);
  }
}
