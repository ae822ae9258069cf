// Shows the description of the service; requests typed there go to this service.
SwaggerUIBundle({ url: "/v1/openapi", dom_id: "#api", deepLinking: true, validatorUrl: null });
