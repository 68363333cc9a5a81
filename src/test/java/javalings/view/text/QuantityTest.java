package javalings.view.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          0,        0 ms
          999,      999 ms
          1000,     1 s
          1540,     1.5 s
          10000,    10 s
          59900,    59.9 s
          60000,    1 min
          3599000,  59 min
          3600000,  1 h 0 min
          7500000,  2 h 5 min
          """)
  void saysTimesAsPeopleDo(long millis, String words) {
    assertThat(Quantity.of(Duration.ofMillis(millis))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          268435456,   256 MB
          1572864,     1.5 MB
          1073741823,  1024 MB
          1073741824,  1 GB
          1610612736,  1.5 GB
          """)
  void saysSizesAsPeopleDo(long bytes, String words) {
    assertThat(Quantity.ofBytes(bytes)).isEqualTo(words);
  }

  @Test
  void countsOneAndMany() {
    assertThat(Quantity.of(0, "error", "errors")).isEqualTo("0 errors");
    assertThat(Quantity.of(1, "error", "errors")).isEqualTo("1 error");
    assertThat(Quantity.of(1_234_567, "byte", "bytes")).isEqualTo("1,234,567 bytes");
  }
}
