package javalings.ai;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javalings.model.Source;

/**
 * Decides whether an answer may be shown. The prompt asks a model to keep the rules, and a file of
 * a learner may ask it to break them; so the rules are held here, on the answer alone.
 */
final class AnswerGuard {

  static final int MOST_WORDS = 160;
  private static final int MOST_CHARACTERS = 1_500;
  private static final int MOST_CODE_LINES = 3;

  /** More than that in a row is nothing that people read: code without spaces, or encoded. */
  private static final int MOST_LETTERS = 60;

  private static final int RUN = 8;

  /** Without punctuation and types, so many tokens are as much code as eight of Java. */
  private static final int NEUTRAL_RUN = 6;

  /** Prose between eight tokens of code. */
  private static final int OTHERS = 16;

  private static final int NEUTRAL_OTHERS = 3;

  /** A shorter run without its spaces may stand in a word. */
  private static final int TELLING = 16;

  private static final Set<String> JAVA = Set.of("", "java", "text", "txt", "plaintext");

  /** Words that no Java has. */
  private static final Pattern FOREIGN =
      Pattern.compile(
          "\\b(?:def|fn|fun|func)\\s+\\w+\\s*[(<]|\\blet\\s+mut\\b|\\b(?:let|val)\\s+\\w+\\s*[:=]"
              + "|\\belif\\b|\\bprintln!|\\bfor\\s+\\w+\\s+in\\s+\\S|\\bfor\\s*\\(\\w+\\s+(?:in|of)\\s"
              + "|\\b\\w+\\s*:=\\s|\\bfunction\\s*\\w*\\s*\\(|\\bconst\\s+\\w+\\s*=|=>\\s*\\{|\\bunwrap\\(\\)"
              + "|&mut\\b|\\braise\\s+\\w+\\(|\\bNone\\b.*\\breturn\\b");

  private static final Pattern FOREIGN_LOOP =
      Pattern.compile("\\bfor\\s+\\w+\\s+in\\s+[\\w.&()]+\\s*[:{]");

  /** A statement of Java does not end with its line. */
  private static final Pattern UNFINISHED =
      Pattern.compile(
          "(?m)^\\s*(?:\\w[\\w.\\[\\]]*\\s*[-+*/%]?=[^=].*|(?:return|throw|raise)\\b.*)"
              + "[\\w)\\]\"'][ \\t]*(?:\\n(?!\\s*[.?:+*/&|)-])|\\z)");

  private final SecretRuns exact;
  private final SecretRuns texts;
  private final SecretRuns shapes;
  private final SecretRuns neutral;
  private final SecretRuns renamed;
  private final List<String> squeezed;
  private final Set<String> names;

  /**
   * @param known what the learner has written, or was given
   * @param answers the right answers of the course
   */
  AnswerGuard(List<Source> known, List<Source> answers) {
    var have = known.stream().map(AnswerGuard::tokens).toList();
    var secret = answers.stream().map(AnswerGuard::tokens).toList();
    exact = new SecretRuns(RUN, Optional::of, secret, have);
    texts = new SecretRuns(RUN, Optional::of, insideTexts(answers), insideTexts(known));
    shapes = new SecretRuns(RUN, it -> Optional.of(CodeTokens.shape(it)), secret, have);
    neutral = new SecretRuns(NEUTRAL_RUN, Optional::of, neutral(secret), neutral(have));
    renamed = new SecretRuns(NEUTRAL_RUN, NeutralTokens::renamed, neutral(secret), neutral(have));
    squeezed = telling(exact, have);
    names = secret.stream().flatMap(List::stream).collect(Collectors.toSet());
  }

  /** A query or a script in a text is code as well. */
  private static List<List<String>> insideTexts(List<Source> files) {
    return files.stream()
        .map(it -> CodeTokens.of(CodeTokens.withoutComments(it.text()).replace('"', ' ')))
        .toList();
  }

  private static List<List<String>> neutral(List<List<String>> files) {
    return files.stream().map(NeutralTokens::of).toList();
  }

  private static List<String> telling(SecretRuns runs, List<List<String>> have) {
    var known =
        have.stream()
            .map(it -> AnswerText.squeezed(String.join("", it)))
            .collect(Collectors.joining("\n"));
    return runs.squeezed().filter(it -> it.length() >= TELLING && !known.contains(it)).toList();
  }

  private static List<String> tokens(Source source) {
    return CodeTokens.of(CodeTokens.withoutComments(source.text()));
  }

  /** Why the answer is not shown; nothing when it may be. */
  Optional<String> objection(AnswerText answer) {
    if (answer.words() == 0) {
      return Optional.of("it was empty");
    }
    if (answer.words() > MOST_WORDS || answer.markdown().length() > MOST_CHARACTERS) {
      return Optional.of("it had more than %d words".formatted(MOST_WORDS));
    }
    if (answer.longestWord() > MOST_LETTERS) {
      return Optional.of("it had a word of more than %d characters".formatted(MOST_LETTERS));
    }
    if (answer.longestBlock() > MOST_CODE_LINES) {
      return Optional.of("it had a block of code longer than %d lines".formatted(MOST_CODE_LINES));
    }
    if (isForeign(answer)) {
      return Optional.of("it had code in another language than Java");
    }
    if (ExecutionClaims.standIn(answer.markdown())) {
      return Optional.of("it claimed that something was run, and nothing was");
    }
    return leaks(answer) ? Optional.of("it held a part of the solution") : Optional.empty();
  }

  private static boolean isForeign(AnswerText answer) {
    return !JAVA.containsAll(answer.languages())
        || FOREIGN.matcher(answer.code()).find()
        || FOREIGN_LOOP.matcher(answer.markdown()).find()
        || answer.blocks().stream().anyMatch(it -> UNFINISHED.matcher(it).find());
  }

  boolean leaks(AnswerText answer) {
    var text = answer.squeezed();
    return squeezed.stream().anyMatch(text::contains)
        || answer.readings(names).stream().anyMatch(this::leaks);
  }

  private boolean leaks(List<String> tokens) {
    var plain = NeutralTokens.of(tokens);
    return exact.standsIn(tokens)
        || texts.standsIn(tokens)
        || shapes.standsIn(tokens)
        || exact.isScatteredIn(tokens, OTHERS)
        || neutral.isScatteredIn(plain, NEUTRAL_OTHERS)
        || renamed.standsIn(plain);
  }
}
