package javalings.compile;

import com.sun.tools.javac.code.ClassFinder;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.PackageSymbol;
import com.sun.tools.javac.code.Symtab;
import com.sun.tools.javac.util.Context;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;

/**
 * The symbols that a task has made of its sources, and of classes beside them that are in memory
 * only. {@link com.sun.tools.javac.api.JavacTaskPool} forgets the classes that it finds in the
 * trees, and javac has taken nested classes out of these when it wrote them.
 */
final class SourceSymbols {

  /** The packages of javac that this class and its neighbour use. */
  static final List<String> PACKAGES =
      List.of("com.sun.tools.javac.api", "com.sun.tools.javac.code", "com.sun.tools.javac.util");

  private final Symtab symbols;
  private final ClassFinder finder;

  private SourceSymbols(Symtab symbols, ClassFinder finder) {
    this.symbols = symbols;
    this.finder = finder;
  }

  static SourceSymbols of(Context context) {
    return new SourceSymbols(Symtab.instance(context), ClassFinder.instance(context));
  }

  /**
   * Forgets them.
   *
   * @return whether nothing is left: a source with a package line leaves its package
   */
  boolean forget() {
    var unnamed = symbols.unnamedModule.unnamedPackage;
    var passing = passing(unnamed);
    passing.forEach(type -> symbols.removeClass(symbols.unnamedModule, type.flatname));
    unnamed.members_field = null;
    unnamed.completer = finder.getCompleter();
    return passing.stream().allMatch(type -> type.packge().equals(unnamed));
  }

  private List<ClassSymbol> passing(PackageSymbol unnamed) {
    var found = new ArrayList<ClassSymbol>();
    for (var type : symbols.getAllClasses()) {
      if (type.packge().modle.equals(symbols.unnamedModule)
          && (type.packge().equals(unnamed) || !isOfLibrary(type))) {
        found.add(type);
      }
    }
    return found;
  }

  private static boolean isOfLibrary(ClassSymbol type) {
    return type.classfile != null && type.classfile.getKind() == JavaFileObject.Kind.CLASS;
  }
}
