package javalings.borrowck.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javalings.borrowck.explain.SuggestedFix.Change;
import javalings.borrowck.mir.MirSpan;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file, for the edits that findings suggest. It looks for imports, copying methods
 * and accessors once, so that a file with many findings takes no longer for each.
 */
public final class FileText {
  private static final Pattern WORD =
      Pattern.compile("(?<=@)(?:Borrowed|BorrowedMut|From|Mut)\\b|\\bOwned(?=\\.)");
  private static final Pattern IMPORT =
      Pattern.compile("^import javalings\\.own\\.(\\w+|\\*);\\R?", Pattern.MULTILINE);
  private static final Pattern MAKER =
      Pattern.compile("(?<!@Consumes )\\b(\\w+(?:<[^<>();{}]*>)?) (copy|duplicate)\\(\\)");
  private static final Pattern ACCESSOR =
      Pattern.compile("\\b(\\w+)\\(\\)\\s*\\{\\s*return (?:this\\.)?(\\w+);\\s*}");
  private static final Pattern NO_CODE =
      Pattern.compile(
          "(?s)//[^\\n]*+|/\\*.*?\\*/|\"\"\".*?(?<!\\\\)\"\"\""
              + "|\"[^\"\\\\\n]*+(?:\\\\.[^\"\\\\\n]*+)*+\"|'(?:\\\\.|[^'\\\\\n])[^'\n]*+'");
  private final String text;
  private final Map<String, Boolean> mentioned = new HashMap<>();
  private @Nullable List<MatchResult> imports;
  private @Nullable Map<String, String> makers;
  private @Nullable Map<String, String> accessors;
  private @Nullable String list;
  private @Nullable String code;

  public FileText(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }

  /** The text that stands there. */
  public String at(MirSpan span) {
    return text.substring(span.start(), span.end());
  }

  /** Whether a word is anywhere in the file. */
  boolean mentions(String word) {
    return mentioned.computeIfAbsent(word, text::contains);
  }

  /** The method by which a type gives a copy of itself. */
  Optional<String> copyMethod(String type) {
    if (makers == null) {
      makers = pairs(MAKER);
    }
    return Optional.ofNullable(makers.get(type));
  }

  /** The field that a method of this name gives. */
  Optional<String> accessed(String method) {
    if (accessors == null) {
      accessors = pairs(ACCESSOR);
    }
    return Optional.ofNullable(accessors.get(method));
  }

  private Map<String, String> pairs(Pattern pattern) {
    var found = new HashMap<String, String>();
    pattern.matcher(text).results().forEach(it -> found.putIfAbsent(it.group(1), it.group(2)));
    return found;
  }

  /** Where the declaration of a variable or parameter begins, with its annotations. */
  int declarationStart(int name) {
    var at = afterWhatEndsBefore(name);
    while (at < name && Character.isWhitespace(code().charAt(at))) {
      at++;
    }
    return at;
  }

  /** The arguments of a type or an annotation belong to the declaration, with their commas. */
  private int afterWhatEndsBefore(int name) {
    var depth = 0;
    for (var at = name; at > 0; at--) {
      var c = code().charAt(at - 1);
      if (depth == 0 && ";{}(,:".indexOf(c) >= 0) {
        return at;
      }
      depth += ")>".indexOf(c) >= 0 ? 1 : "(<".indexOf(c) >= 0 ? -1 : 0;
    }
    return 0;
  }

  /** The text, with spaces in place of comments and literals: what they say is no code. */
  private String code() {
    if (code == null) {
      code = NO_CODE.matcher(text).replaceAll(it -> " ".repeat(it.group().length()));
    }
    return code;
  }

  /** {@code List}, as this file has to write it. */
  String list() {
    if (list == null) {
      var imported =
          text.contains("import java.util.*;") || text.contains("import java.util.List;");
      list = imported ? "List" : "java.util.List";
    }
    return list;
  }

  /** The changes, and before them the imports that the file lacks for what they put in. */
  public List<Change> withImports(List<Change> changes) {
    if (changes.isEmpty() || known().isEmpty()) {
      return changes;
    }
    var all = new ArrayList<Change>();
    changes.stream()
        .flatMap(change -> WORD.matcher(change.text()).results())
        .map(MatchResult::group)
        .distinct()
        .sorted()
        .filter(word -> known().stream().noneMatch(it -> brings(it, word)))
        .forEach(word -> all.add(line(word)));
    all.addAll(changes);
    return all;
  }

  private List<MatchResult> known() {
    if (imports == null) {
      imports = IMPORT.matcher(text).results().toList();
    }
    return imports;
  }

  private static boolean brings(MatchResult line, String word) {
    return line.group(1).equals("*") || line.group(1).equals(word);
  }

  /** Before the first one that the alphabet puts behind it. */
  private Change line(String word) {
    var at =
        known().stream()
            .filter(it -> it.group(1).compareTo(word) > 0)
            .findFirst()
            .map(MatchResult::start)
            .orElseGet(() -> known().getLast().end());
    return new Change(new MirSpan(at, at), "import javalings.own." + word + ";\n");
  }
}
