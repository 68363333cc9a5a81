import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.tools.Diagnostic;

// A bill in double is off by a cent now and then. The team marks what is money:
//
//   @Money long cents;
//   @Money double total;     // this should not compile
//
// javac calls a processor in every compilation, and shows it all that is declared.

/**
 * Refuses money that rounds. Where {@code @Money} marks a field, a parameter or a method, and its
 * type or result type is double or float, boxed or not, there is one error, at that element, and
 * its message has the name of the element. Nothing else is refused.
 */
@SupportedAnnotationTypes("Money")
class CompileTime4 extends AbstractProcessor {

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (var annotation : annotations) {
      for (var element : round.getElementsAnnotatedWith(annotation)) {
        // TODO 1: Does a note keep anybody from going on? And which line is it about?
        // TODO 2: Which other types round as a double does? And of which type is a method?
        if (element.asType().getKind() == TypeKind.DOUBLE) {
          processingEnv.getMessager().printMessage(Diagnostic.Kind.NOTE, "there is money in a double");
        }
      }
    }
    return false;
  }
}
