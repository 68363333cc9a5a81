package javalings.watch.core;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javalings.Golden;
import javalings.view.text.Words;
import org.junit.jupiter.api.Test;

/** The README's table of keys is made of the keys. */
class ReadmeKeysTest {

  private static final Pattern TABLE =
      Pattern.compile("(?<=\\n\\| key \\| \\|\\n\\|---\\|---\\|\\n)(\\|.*\\n)+");

  @Test
  void namesEveryKeyAndWhatItDoes() {
    var readme = Golden.in(Path.of(""));
    var rows =
        WatchKeys.ALL.stream()
            .map(binding ->
                "| `%s` | %s |\n".formatted(binding.key(), Words.ENGLISH.say(binding.help())))
            .collect(Collectors.joining());
    var table = TABLE.matcher(readme.read("README.md"));
    readme.matches("README.md", table.replaceFirst(Matcher.quoteReplacement(rows)));
  }
}
