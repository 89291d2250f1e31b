package it.lario.ground.reading;

import it.lario.ground.kernel.RuleBroken;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML from outside, a piece at a time: a document type is refused, so no entity is ever expanded or fetched. */
final class Xml {

    /** What is heard while reading; names are without their prefix. */
    interface Listener {
        default void start(String name, XMLStreamReader at) {}

        default void text(String text) {}

        default void end(String name) {}

        /** True when nothing more is wanted. */
        default boolean enough() {
            return false;
        }
    }

    private static final XMLInputFactory READERS = readers();

    private Xml() {}

    private static XMLInputFactory readers() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    static void read(InputStream in, Listener listener) throws XMLStreamException {
        XMLStreamReader reader = READERS.createXMLStreamReader(in);
        while (reader.hasNext() && !listener.enough())
            switch (reader.next()) {
                case XMLStreamReader.DTD -> throw new RuleBroken("reading.entities");
                case XMLStreamReader.START_ELEMENT -> listener.start(reader.getLocalName(), reader);
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE ->
                    listener.text(reader.getText());
                case XMLStreamReader.END_ELEMENT -> listener.end(reader.getLocalName());
                default -> {
                    // comments and instructions say nothing to people
                }
            }
    }

    /** Reads up to the first element: what comes before it is where a document type stands. */
    static void refuseEntities(InputStream in) {
        try {
            var first = new Listener() {
                private boolean seen;

                @Override
                public void start(String name, XMLStreamReader at) {
                    seen = true;
                }

                @Override
                public boolean enough() {
                    return seen;
                }
            };
            read(in, first);
        } catch (XMLStreamException notXml) {
            throw new RuleBroken("quarantine.damaged");
        }
    }

    /** An attribute by its name without prefix, or null. */
    static String attribute(XMLStreamReader at, String name) {
        for (int i = 0; i < at.getAttributeCount(); i++)
            if (at.getAttributeLocalName(i).equals(name)) return at.getAttributeValue(i);
        return null;
    }
}
