package nl.tegemoet.letter;

import com.itextpdf.styledxmlparser.resolver.resource.IResourceRetriever;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/** A letter is made of its own text only: no address, file or server is ever asked for anything, whatever a text may hold. */
class NothingFromElsewhere implements IResourceRetriever {

    @Override
    public InputStream getInputStreamByUrl(URL address) throws IOException {
        throw new IOException("A letter takes nothing from elsewhere");
    }

    @Override
    public byte[] getByteArrayByUrl(URL address) throws IOException {
        throw new IOException("A letter takes nothing from elsewhere");
    }
}
