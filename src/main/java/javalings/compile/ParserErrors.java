package javalings.compile;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javalings.model.Diagnostic;

/**
 * Errors of javac's parser, which loses its way at the first: what it says next is often about
 * nothing in the text. An error that the parser gets over by itself leaves the others what they
 * are.
 */
final class ParserErrors {

  private static final Set<String> KEYS =
      Set.of(
          "expected",
          "expected2",
          "expected3",
          "expected4",
          "premature.eof",
          "illegal.start.of.expr",
          "illegal.start.of.type",
          "illegal.start.of.stmt",
          "not.stmt",
          "statement.not.expected",
          "switch.case.unexpected.statement",
          "variable.not.allowed",
          "class.not.allowed",
          "class.method.or.field.expected",
          "dot.class.expected",
          "illegal.dot",
          "orphaned",
          "else.without.if",
          "catch.without.try",
          "finally.without.try",
          "try.without.catch.finally.or.resource.decls",
          "invalid.meth.decl.ret.type.req",
          "enum.constant.expected",
          "enum.constant.not.expected",
          "initializer.not.allowed",
          "default.label.not.allowed",
          "guard.not.allowed",
          "illegal.char",
          "unclosed.str.lit",
          "unclosed.char.lit",
          "unclosed.text.block",
          "unclosed.comment",
          "empty.char.lit");

  /** A word or a value is wrong, and all around it is understood. */
  private static final Set<String> GOT_OVER =
      Set.of(
          "restricted.type.not.allowed.here",
          "restricted.type.not.allowed.compound",
          "restricted.type.not.allowed.array",
          "annotation.missing.element.value",
          "record.cannot.declare.instance.fields",
          "int.number.too.large",
          "illegal.esc.char");

  private static final String BEGINNING = "compiler.err.";

  private static final String AT_THE_END = BEGINNING + "premature.eof";

  /** One sign is put in where it is missing, and all goes on behind it. */
  private static final Pattern ONE_SIGN = Pattern.compile("'[;)\\]]' expected");

  private ParserErrors() {}

  /** The errors, each that may only follow from one before it with a help that says so. */
  static List<Diagnostic> helped(List<Diagnostic> errors) {
    return IntStream.range(0, errors.size())
        .mapToObj(i ->
            errors.subList(0, i).stream().anyMatch(before -> follows(errors.get(i), before))
                ? errors.get(i).withHelp(Diagnostic.AFTER_ANOTHER)
                : errors.get(i))
        .toList();
  }

  /** Once the parser has failed, all else that is said of the file is the parser's, too. */
  private static boolean follows(Diagnostic error, Diagnostic before) {
    return isOfTheParser(before)
        && before.place().file().equals(error.place().file())
        && (!isGotOver(before)
            || before.place().line() == error.place().line()
            || error.code().equals(AT_THE_END));
  }

  private static boolean isOfTheParser(Diagnostic error) {
    return error.code().startsWith(BEGINNING)
        && (KEYS.contains(key(error)) || GOT_OVER.contains(key(error)));
  }

  private static boolean isGotOver(Diagnostic error) {
    return ONE_SIGN.matcher(error.message()).matches() || GOT_OVER.contains(key(error));
  }

  private static String key(Diagnostic error) {
    return error.code().substring(BEGINNING.length());
  }
}
