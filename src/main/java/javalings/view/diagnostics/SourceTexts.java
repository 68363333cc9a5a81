package javalings.view.diagnostics;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javalings.model.Source;

/** The learner's files, split into lines once for all that is shown of them. */
public record SourceTexts(List<Source> sources, Map<String, List<String>> lines) {

  public static SourceTexts of(List<Source> sources) {
    var lines =
        sources.stream()
            .collect(
                Collectors.toMap(
                    Source::path, source -> source.text().lines().toList(), (one, _) -> one));
    return new SourceTexts(sources, lines);
  }

  /** Empty when the file, or anything in it, is not at hand. */
  List<String> linesOf(String path) {
    return lines.getOrDefault(path, List.of());
  }

  /** The path of a file that may be given by its name alone, as stack traces do. */
  Optional<String> pathOf(String file) {
    return sources.stream()
        .filter(source -> source.path().equals(file) || source.fileName().equals(file))
        .map(Source::path)
        .findFirst();
  }
}
