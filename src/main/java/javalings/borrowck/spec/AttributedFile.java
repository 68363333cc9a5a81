package javalings.borrowck.spec;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javalings.borrowck.mir.MirSpan;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** One source file as javac understood it. */
public final class AttributedFile {
  private static final int EXCERPT = 40;
  private static final Pattern MARK = Pattern.compile("@[\\w.]+(\\(\\))? ?");

  /** An entry is one of a map, also to people. */
  private static final Pattern QUALIFIER =
      Pattern.compile("\\b(?:[a-z_]\\w*|(?!Map\\.)[A-Z]\\w*(?=\\.[A-Z]))\\.");

  private final Trees javac;
  private final Types types;
  private final Elements elements;
  private final CompilationUnitTree tree;
  private final TreePath root;
  private final SourcePositions positions;
  private final String text;
  private final boolean speaksOfNull;
  private final Map<TypeElement, Set<Element>> members = new HashMap<>();
  private @Nullable Map<Element, Tree> declarations;
  private @Nullable TargetTypes targets;
  private @Nullable FileTrees trees;

  public AttributedFile(JavacTask task, CompilationUnitTree tree, String text) {
    javac = Trees.instance(task);
    types = task.getTypes();
    elements = task.getElements();
    this.tree = tree;
    this.text = text;
    speaksOfNull = text.contains("@Nullable");
    root = new TreePath(tree);
    positions = javac.getSourcePositions();
  }

  public CompilationUnitTree tree() {
    return tree;
  }

  /** Shows a visitor the trees of the file that it looks for, in the order of the text. */
  public void show(FileVisitor visitor) {
    if (trees == null) {
      trees = new FileTrees(tree);
    }
    trees.show(visitor);
  }

  public Types types() {
    return types;
  }

  public Elements elements() {
    return elements;
  }

  /** The members of a class, inherited ones too; asked for each name, so worked out once. */
  public Set<Element> members(TypeElement type) {
    return members.computeIfAbsent(type, it -> new HashSet<>(elements.getAllMembers(it)));
  }

  public @Nullable Element element(Tree at) {
    return javac.getElement(new TreePath(root, at));
  }

  /** Whether the file has the word of JSpecify for what may be missing. */
  public boolean speaksOfNull() {
    return speaksOfNull;
  }

  /** Where something of this file is declared. */
  public @Nullable Tree declaration(Element element) {
    return declarations().get(element);
  }

  /** The classes that are declared in the file. */
  public List<Element> classes() {
    return declarations().keySet().stream().filter(TypeElement.class::isInstance).toList();
  }

  private Map<Element, Tree> declarations() {
    if (declarations == null) {
      declarations = Declarations.of(this);
    }
    return declarations;
  }

  /** The type of an expression; of the none kind where javac has none. */
  public TypeMirror type(Tree at) {
    var type = javac.getTypeMirror(new TreePath(root, at));
    if (type == null) {
      return types.getNoType(TypeKind.NONE);
    }
    return switch (at) {
      case NewClassTree _, MethodInvocationTree _, LambdaExpressionTree _, MemberReferenceTree _ ->
          targets().flatMap(it -> it.of(at, type)).orElse(type);
      default -> type;
    };
  }

  private Optional<TargetTypes> targets() {
    if (targets == null && text.contains("@Borrowed")) {
      targets = new TargetTypes(this);
    }
    return Optional.ofNullable(targets);
  }

  public boolean primitive(Tree at) {
    return type(at).getKind().isPrimitive();
  }

  public MirSpan span(Tree at) {
    var start = positions.getStartPosition(tree, at);
    var end = positions.getEndPosition(tree, at);
    if (start < 0) {
      return new MirSpan(0, 0);
    }
    return new MirSpan((int) start, (int) Math.max(start, end));
  }

  /** Where a variable's name stands; a tree only has the place of the whole declaration. */
  public MirSpan name(VariableTree variable) {
    var whole = span(variable);
    var from = variable.getType() == null ? whole.start() : span(variable.getType()).end();
    return word(variable.getName().toString(), Math.max(from, whole.start()), whole);
  }

  /** The part of a lambda before its body, with the arrow. */
  public MirSpan head(LambdaExpressionTree lambda) {
    var whole = span(lambda);
    var arrow = text.indexOf("->", whole.start());
    return arrow < 0 ? whole : new MirSpan(whole.start(), Math.min(arrow + 2, whole.end()));
  }

  /** A word in a stretch of source, or all of it. */
  public MirSpan word(String word, int from, MirSpan within) {
    var at = text.indexOf(word, from);
    while (at >= 0 && at + word.length() <= within.end()) {
      if (bounded(at, at + word.length())) {
        return new MirSpan(at, at + word.length());
      }
      at = text.indexOf(word, at + 1);
    }
    return within;
  }

  /** Where a call says what it calls. */
  public MirSpan called(Tree call, String name) {
    if (call instanceof MethodInvocationTree invocation) {
      return invocation.getMethodSelect() instanceof MemberSelectTree select
          ? word(name, span(select.getExpression()).end(), span(call))
          : span(invocation.getMethodSelect());
    }
    return span(call instanceof NewClassTree made ? made.getIdentifier() : call);
  }

  /** The source of a short expression on one line; empty for a longer one. */
  public String excerpt(Tree at) {
    var span = span(at);
    var excerpt =
        span.end() - span.start() > EXCERPT ? "" : text.substring(span.start(), span.end());
    return excerpt.contains("\n") ? "" : excerpt;
  }

  private boolean bounded(int start, int end) {
    return (start == 0 || !Character.isJavaIdentifierPart(text.charAt(start - 1)))
        && (end >= text.length() || !Character.isJavaIdentifierPart(text.charAt(end)));
  }

  public static boolean isNull(Tree tree) {
    return tree.getKind() == Tree.Kind.NULL_LITERAL;
  }

  public static boolean isThis(Tree tree) {
    return tree instanceof IdentifierTree name && name.getName().contentEquals("this");
  }

  /** A type as people write it, without packages and the classes around it. */
  public static String name(TypeMirror type) {
    return QUALIFIER.matcher(MARK.matcher(type.toString()).replaceAll("")).replaceAll("");
  }

  public static boolean variable(@Nullable Element element) {
    return element instanceof VariableElement variable
        && switch (variable.getKind()) {
          case LOCAL_VARIABLE,
              PARAMETER,
              EXCEPTION_PARAMETER,
              RESOURCE_VARIABLE,
              BINDING_VARIABLE ->
              true;
          default -> false;
        };
  }
}
