package javalings.view.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javalings.view.text.Theme.Glyph;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/** Sets Markdown (CommonMark) for a terminal. Comments in HTML are left out. */
public final class Markdown {

  private static final Parser PARSER = Parser.builder().build();
  private static final int CODE_INDENT = 4;
  private static final int CODE_TAB = 4;

  /** A line of Java or Rust with a comment behind its code. */
  private static final Pattern COMMENTED = Pattern.compile("(\\s*)(\\S.*?)\\s+(//\\s.*)");

  private Markdown() {}

  public static List<Line> lines(String markdown, RenderContext context) {
    return blocks(PARSER.parse(markdown), context);
  }

  /** All of the text as one line. */
  public static Line line(String markdown) {
    var words = new ArrayList<TextSpan>();
    for (var block : children(PARSER.parse(markdown)).toList()) {
      for (var line : Inlines.of(block)) {
        words.addAll(words.isEmpty() ? List.of() : List.of(TextSpan.plain(" ")));
        words.addAll(line.spans());
      }
    }
    return new Line(words);
  }

  private static List<Line> blocks(Node parent, RenderContext context) {
    var lines = new ArrayList<Line>();
    var close = true;
    for (var child : children(parent).toList()) {
      var block = block(child, context);
      if (!close && !block.isEmpty() && !isNested(child)) {
        lines.add(Line.EMPTY);
      }
      lines.addAll(block);
      close = block.isEmpty() ? close : child instanceof Heading;
    }
    return lines;
  }

  /** A list that belongs to the item above it. */
  private static boolean isNested(Node node) {
    return node instanceof ListBlock && node.getParent() instanceof ListItem;
  }

  private static List<Line> block(Node node, RenderContext context) {
    return switch (node) {
      case Heading _ -> heading(node, context);
      case Paragraph _ -> wrapped(Inlines.of(node), context);
      case FencedCodeBlock code -> fenced(code, context);
      case IndentedCodeBlock code -> code(code.getLiteral(), context);
      case BulletList _ -> list(node, context, 0);
      case OrderedList list -> list(node, context, startOf(list));
      case BlockQuote _ -> quote(node, context);
      case ThematicBreak _ -> List.of(rule(context));
      case HtmlBlock html -> html(html.getLiteral(), context);
      case Document _ -> blocks(node, context);
      default -> wrapped(Inlines.of(node), context);
    };
  }

  private static List<Line> heading(Node node, RenderContext context) {
    var text = new StringBuilder();
    Inlines.of(node).forEach(line -> text.append(line.text()));
    return Wrap.words(Style.TITLE, text.toString(), context.columns());
  }

  private static List<Line> wrapped(List<Line> lines, RenderContext context) {
    return lines.stream().flatMap(line -> Wrap.words(line, context.columns()).stream()).toList();
  }

  /** Code that is shown because it does not compile looks like any other, so that is said. */
  private static List<Line> fenced(FencedCodeBlock code, RenderContext context) {
    var words = List.of(code.getInfo().split("[,\\s]+"));
    var lines = new ArrayList<Line>();
    if (words.contains("compile_fail")) {
      lines.add(refused(words.getLast(), context));
    }
    lines.addAll(code(code.getLiteral(), context));
    return lines;
  }

  private static Line refused(String lastWord, RenderContext context) {
    var why = lastWord.matches("E[0-9]{4}") ? ": " + lastWord : "";
    var caption = Line.of(Style.FAIL, context.sign(Glyph.FAIL) + "does not compile" + why);
    return caption.indent(indent(context));
  }

  private static int indent(RenderContext context) {
    return Math.min(CODE_INDENT, context.columns() / 10);
  }

  /** A comment at the end of a line that is too wide goes above it. */
  private static Stream<String> fitting(String line, int columns) {
    var commented = COMMENTED.matcher(line);
    return DisplayWidth.of(line) > columns && commented.matches()
        ? Stream.of(
            commented.group(1) + commented.group(3), commented.group(1) + commented.group(2))
        : Stream.of(line);
  }

  private static List<Line> code(String literal, RenderContext context) {
    var indent = indent(context);
    return literal
        .lines()
        .map(line -> DisplayWidth.expandTabs(line, CODE_TAB))
        .flatMap(line -> fitting(line, context.columns() - indent))
        .map(line -> Line.of(Style.CODE, line))
        .flatMap(line -> Wrap.code(line, context.columns() - indent).stream())
        .map(line -> line.indent(indent))
        .toList();
  }

  /** The items, counted from {@code first} unless that is 0. */
  private static List<Line> list(Node list, RenderContext context, int first) {
    var lines = new ArrayList<Line>();
    var number = first;
    for (var item : children(list).toList()) {
      var marker = first == 0 ? context.glyph(Glyph.BULLET) + " " : number++ + ". ";
      lines.addAll(marked(marker, " ".repeat(marker.length()), item, context));
    }
    return lines;
  }

  private static List<Line> quote(Node node, RenderContext context) {
    var bar = context.glyph(Glyph.GUTTER) + " ";
    return marked(bar, bar, node, context);
  }

  private static List<Line> marked(String first, String others, Node node, RenderContext context) {
    var lines = new ArrayList<Line>();
    for (var line : blocks(node, context.narrower(first.length()))) {
      lines.add(Line.of(Style.DIM, lines.isEmpty() ? first : others).then(line));
    }
    return lines;
  }

  private static int startOf(OrderedList list) {
    var start = list.getMarkerStartNumber();
    return start == null ? 1 : Math.max(1, start);
  }

  private static Line rule(RenderContext context) {
    return Line.of(Style.DIM, context.glyph(Glyph.RULE).repeat(context.columns()));
  }

  private static List<Line> html(String literal, RenderContext context) {
    return literal.startsWith("<!--") ? List.of() : wrapped(List.of(Line.plain(literal)), context);
  }

  static Stream<Node> children(Node parent) {
    return Stream.iterate(parent.getFirstChild(), node -> node != null, Node::getNext);
  }
}
