package javalings.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javalings.model.ErrorCode;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The words that may stand at the end of a command line, a line each with its description behind a
 * tab. A line {@code :files} or {@code :directories} says that the shell's own completion of paths
 * fits. It follows the commands as they are declared, so none has to be told here.
 */
record CompletionOffers(CliContext context) {

  private static final String FILES = ":files";
  private static final String DIRECTORIES = ":directories";

  /**
   * The lines for a command line.
   *
   * @param line its words without the program; the last one is being typed, and may be empty
   */
  List<String> of(List<String> line) {
    // bash cuts --format=json into three words.
    var words = new ArrayList<>(line.subList(0, line.size() - 1));
    words.removeIf("="::equals);
    var typed = line.getLast().equals("=") ? "" : line.getLast();
    return offers(words, typed)
        .filter(it -> it.startsWith(typed) || it.startsWith(":"))
        .map(it -> it.replace('\n', ' '))
        .toList();
  }

  private Stream<String> offers(List<String> words, String typed) {
    var arguments = CommandArguments.of(words);
    var spec = arguments.command().flatMap(Commands::make).map(CliProgram::spec);
    var known = spec.orElseGet(GlobalOptions::spec);
    var awaiting =
        words.isEmpty()
            ? Optional.<OptionSpec>empty()
            : CommandArguments.valued(known, words.getLast());
    if (awaiting.isPresent()) {
      return values(awaiting.get(), typed);
    }
    if (typed.startsWith("-")) {
      return options(known, words);
    }
    return spec.map(it -> positional(it, arguments.rest(), typed))
        .orElseGet(() -> arguments.command().isPresent() ? Stream.of() : commands());
  }

  private static Stream<String> commands() {
    return Commands.names().stream()
        .map(name ->
            line(
                name,
                CliProgram.spec(Commands.make(name).orElseThrow()).usageMessage().description()));
  }

  private static Stream<String> options(CommandSpec spec, List<String> words) {
    return spec.options().stream()
        .filter(option -> !option.hidden())
        .filter(
            option -> option.isMultiValue() || Stream.of(option.names()).noneMatch(words::contains))
        .map(option -> line(option.longestName(), option.description()));
  }

  /** For the parameter that stands at the place of the typed word. */
  private Stream<String> positional(CommandSpec spec, List<String> rest, String typed) {
    var index = positionals(spec, rest);
    return spec.positionalParameters().stream()
        .filter(parameter -> parameter.index().contains(index))
        .findFirst()
        .map(parameter -> values(parameter, typed))
        .orElseGet(Stream::of);
  }

  /** How many of the words are neither options nor their values. */
  private static int positionals(CommandSpec spec, List<String> rest) {
    var count = 0;
    for (var i = 0; i < rest.size(); i++) {
      if (CommandArguments.valued(spec, rest.get(i)).isPresent()) {
        i++;
      } else if (!rest.get(i).startsWith("-")) {
        count++;
      }
    }
    return count;
  }

  private Stream<String> values(ArgSpec argument, String typed) {
    return switch (argument.paramLabel()) {
      case "NAME" -> typed.contains("/") ? Stream.of(FILES) : exercises();
      case "CODE" ->
          Arrays.stream(ErrorCode.values()).map(code -> line(code.word(), code.meaning()));
      case "FILE" -> Stream.of(FILES);
      case "DIR" -> Stream.of(DIRECTORIES);
      case "FILE|DIR" -> Stream.of(FILES);
      default -> candidates(argument);
    };
  }

  private Stream<String> exercises() {
    return context.course().exercises().stream()
        .map(exercise -> line(exercise.name(), exercise.title()));
  }

  private static Stream<String> candidates(ArgSpec argument) {
    var words = argument.completionCandidates();
    if (words == null) {
      return Stream.of();
    }
    return StreamSupport.stream(words.spliterator(), false)
        .filter(Objects::nonNull)
        .map(word -> argument.type().isEnum() ? word.toLowerCase(Locale.ROOT) : word);
  }

  private static String line(String word, String... description) {
    var first = description.length == 0 ? "" : description[0];
    return first.isEmpty() ? word : word + "\t" + first;
  }
}
