import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.Triple;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.json.Json;
import javax.json.JsonArrayBuilder;
import javax.json.JsonObject;

/**
 * Gives the texts of a JSON Lines file names that Stanford's three-class model reads: standard input to standard output, each line as it was with
 * "entities": [{"span": [start, end], "label": "PER | ORG | LOC"}], offsets in UTF-16 code units (Java's own).
 */
public final class LabelNames {
  private static final String MODEL = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
  private static final Map<String, String> LABELS = Map.of("PERSON", "PER", "ORGANIZATION", "ORG", "LOCATION", "LOC");

  public static void main(String[] arguments) throws Exception {
    CRFClassifier<CoreLabel> classifier = CRFClassifier.getClassifier(MODEL);
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    for (String line; (line = in.readLine()) != null; ) {
      JsonObject text = Json.createReader(new StringReader(line)).readObject();
      JsonArrayBuilder entities = Json.createArrayBuilder();
      for (Triple<String, Integer, Integer> name : classifier.classifyToCharacterOffsets(text.getString("text"))) {
        entities.add(
            Json.createObjectBuilder()
                .add("span", Json.createArrayBuilder().add(name.second()).add(name.third()))
                .add("label", LABELS.get(name.first())));
      }
      out.println(Json.createObjectBuilder(text).add("entities", entities).build());
    }
    out.flush();
  }
}
