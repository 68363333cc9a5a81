package javalings.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          LANG=de_CH.UTF-8                           | de
          LANG=de                                    | de
          LANG=de-AT                                 | de
          LANG=en_US.UTF-8                           | en
          LANG=C.UTF-8                               | en
          LANG=POSIX LANGUAGE=de                     | en
          LANGUAGE=de                                | en
          LC_ALL=C LANG=de_DE.UTF-8                  | en
          LC_ALL= LC_MESSAGES=de_DE LANG=fr_FR       | de
          LC_MESSAGES=en_GB LANG=de_DE               | en
          LC_ALL=C.UTF-8 LANGUAGE=de_DE.ISO8859-1    | de
          LANGUAGE=de:fr LANG=fr_FR.UTF-8            | de
          LANG=deutsch                               | en
          PATH=/usr/bin                              | en
          """)
  void theEnvironmentNamesALanguageAsForAnyProgram(String variables, String code) {
    Map<String, String> environment =
        Arrays.stream(variables.split(" +"))
            .map(it -> it.split("=", 2))
            .collect(Collectors.toMap(it -> it[0], it -> it[1]));
    assertThat(Language.of(environment).code()).isEqualTo(code);
  }
}
