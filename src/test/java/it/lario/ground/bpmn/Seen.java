package it.lario.ground.bpmn;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A diagram as another parser sees it: nothing here is read by the code under test. */
final class Seen {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    final Map<String, Integer> counts = new TreeMap<>();
    final Map<String, String> kinds = new LinkedHashMap<>();
    final Map<String, String> names = new TreeMap<>();
    final Map<String, String> bounds = new TreeMap<>();
    final Map<String, String> waypoints = new TreeMap<>();
    final List<String> foreign = new ArrayList<>();
    final Map<String, List<String>> refs = new TreeMap<>();

    Seen(byte[] file) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        walk(factory.newDocumentBuilder().parse(new ByteArrayInputStream(file)).getDocumentElement());
    }

    private void walk(Element element) throws Exception {
        counts.merge(element.getLocalName(), 1, Integer::sum);
        String id = element.getAttribute("id");
        if (element.getNamespaceURI().equals(BPMN) && !id.isEmpty()) {
            kinds.put(id, element.getLocalName());
            names.put(id, element.getAttribute("name"));
        }
        if (List.of("incoming", "outgoing", "flowNodeRef").contains(element.getLocalName()))
            refs.computeIfAbsent(((Element) element.getParentNode()).getAttribute("id"), of -> new ArrayList<>())
                    .add(element.getLocalName() + " " + element.getTextContent());
        for (String end : List.of("sourceRef", "targetRef", "attachedToRef", "default"))
            if (element.hasAttribute(end))
                refs.computeIfAbsent(id, by -> new ArrayList<>()).add(end + " " + element.getAttribute(end));
        String of = element.getAttribute("bpmnElement");
        if (element.getLocalName().equals("BPMNShape")) bounds.put(of, parts(element, "Bounds"));
        if (element.getLocalName().equals("BPMNEdge")) waypoints.put(of, parts(element, "waypoint"));
        if (!element.getNamespaceURI().startsWith("http://www.omg.org/spec/")) {
            foreign.add(written(element));
            return;
        }
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            String namespace = attributes.item(i).getNamespaceURI();
            if (namespace != null && !namespace.contains("www.w3.org")) foreign.add(id + " " + attributes.item(i));
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling())
            if (child instanceof Element inside) walk(inside);
    }

    private static String parts(Element drawn, String name) {
        var text = new StringBuilder();
        for (Node child = drawn.getFirstChild(); child != null; child = child.getNextSibling())
            if (child instanceof Element part && part.getLocalName().equals(name)) {
                for (String attribute : List.of("x", "y", "width", "height"))
                    if (part.hasAttribute(attribute))
                        text.append(part.getAttribute(attribute)).append(' ');
                text.append('/');
            }
        return text.toString();
    }

    private static String written(Element element) throws Exception {
        var transformer = TransformerFactory.newDefaultInstance().newTransformer();
        transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
        var out = new java.io.StringWriter();
        transformer.transform(new DOMSource(element), new StreamResult(out));
        return out.toString();
    }
}
